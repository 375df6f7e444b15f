package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Light;
import java.util.EnumMap;
import java.util.Map;

/** How many plans have which light in a calendar quarter. */
public record Lights(CalendarQuarter quarter, Map<Light, Long> plans) {

    public Lights {
        var all = new EnumMap<Light, Long>(Light.class);
        for (var light : Light.values()) {
            all.put(light, plans.getOrDefault(light, 0L));
        }
        plans = all;
    }

    /** What has none of the three lights requires no hours. */
    static Lights of(Comparison comparison) {
        var plans = new EnumMap<Light, Long>(Light.class);
        plans.put(Light.SUSTAINABLE, count(comparison, Measure.SUSTAINABLE));
        plans.put(Light.STRAINED, count(comparison, Measure.STRAINED));
        plans.put(Light.NOT_SUSTAINABLE, count(comparison, Measure.NOT_SUSTAINABLE));
        var lit = plans.values().stream().mapToLong(Long::longValue).sum();
        plans.put(Light.NOTHING_PLANNED, comparison.strategies() - lit);
        return new Lights(comparison.quarter(), plans);
    }

    private static long count(Comparison comparison, Measure measure) {
        return comparison.quartiere().stream()
                .mapToLong(quartier -> quartier.amounts().count(measure))
                .sum();
    }

    public long total() {
        return plans.values().stream().mapToLong(Long::longValue).sum();
    }
}
