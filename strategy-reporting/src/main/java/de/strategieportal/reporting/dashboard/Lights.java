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

    public long total() {
        return plans.values().stream().mapToLong(Long::longValue).sum();
    }
}
