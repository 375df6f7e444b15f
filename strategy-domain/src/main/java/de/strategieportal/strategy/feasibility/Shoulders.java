package de.strategieportal.strategy.feasibility;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Load;
import de.strategieportal.strategy.Resource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * On whose shoulders hours per week lie, over some calendar quarters together. Those of an activity lie on its responsible
 * resource. What nobody is named for, the channels above all, lies on all resources as their hours are available.
 */
final class Shoulders {

    private static final int EXACT = 10;

    /** Far below what anybody sees, far above what thirds and thirteenths lose. */
    private static final int SETTLED = 6;

    private final List<CalendarQuarter> quarters;
    private final Map<Resource, BigDecimal> carried = new IdentityHashMap<>();
    private BigDecimal total = BigDecimal.ZERO;

    private Shoulders(
            Links links,
            List<CalendarQuarter> quarters,
            Function<Activity, List<Load>> ofActivity,
            Function<ChannelAssessment, List<Load>> ofChannel) {
        this.quarters = quarters;
        var unnamed = new ArrayList<Load>();
        links.chosen().forEach(channel -> unnamed.addAll(ofChannel.apply(channel)));
        for (var activity : links.activities()) {
            var loads = ofActivity.apply(activity);
            activity.getResource().ifPresentOrElse(resource -> lay(resource, sum(loads)), () -> unnamed.addAll(loads));
        }
        spread(unnamed, links.resources());
    }

    /** All hours, those to begin with included. */
    static Shoulders of(Links links, List<CalendarQuarter> quarters) {
        return new Shoulders(links, quarters, Activity::loads, ChannelAssessment::loads);
    }

    /** The hours that come back every week. */
    static Shoulders ofRunning(Links links, List<CalendarQuarter> quarters) {
        return new Shoulders(
                links, quarters, activity -> List.of(activity.running()), channel -> List.of(channel.running()));
    }

    private void lay(Resource resource, BigDecimal hours) {
        carried.merge(resource, hours, BigDecimal::add);
        total = total.add(hours);
    }

    private BigDecimal sum(List<Load> loads) {
        return loads.stream()
                .map(load -> load.hoursPerWeek().multiply(quartersOf(load)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal quartersOf(Load load) {
        return BigDecimal.valueOf(
                quarters.stream().filter(load.period()::contains).count());
    }

    private void spread(List<Load> unnamed, List<Resource> resources) {
        var given = resources.stream().map(Resource::gives).toList();
        var partTaken = new HashMap<CalendarQuarter, BigDecimal>();
        for (var quarter : quarters) {
            var available = Load.in(quarter, given);
            var hours = Load.in(quarter, unnamed);
            if (available.signum() == 0) {
                total = total.add(hours);
            } else {
                partTaken.put(quarter, hours.divide(available, EXACT, RoundingMode.HALF_UP));
            }
        }
        for (var resource : resources) {
            var taken = partTaken.entrySet().stream()
                    .filter(part -> resource.getPeriod().contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            lay(resource, resource.gives().hoursPerWeek().multiply(taken));
        }
    }

    /** The part of the hours, 0 to 1, that lies on these resources; 0 where there are no hours. */
    BigDecimal share(Collection<Resource> resources) {
        return share(
                resources.stream()
                        .map(resource -> carried.getOrDefault(resource, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                1);
    }

    /** The part of the hours, 0 to 1, that lies on each head of the resource. */
    BigDecimal sharePerHead(Resource resource) {
        return share(
                carried.getOrDefault(resource, BigDecimal.ZERO),
                resource.getDetails().getHeadCount());
    }

    private BigDecimal share(BigDecimal hours, int heads) {
        return total.signum() == 0
                ? BigDecimal.ZERO
                : hours.divide(total.multiply(BigDecimal.valueOf(heads)), SETTLED, RoundingMode.HALF_UP);
    }
}
