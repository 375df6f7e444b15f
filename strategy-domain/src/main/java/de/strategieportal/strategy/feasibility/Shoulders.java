package de.strategieportal.strategy.feasibility;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * On whose shoulders hours per week lie, over some calendar quarters together. Those of an activity lie on its responsible
 * resource. What nobody is named for, the channels above all, lies on all resources as their hours are available.
 */
final class Shoulders {

    private static final int EXACT = 10;

    private final Strategy plan;
    private final Links links;
    private final Map<Resource, BigDecimal> carried = new HashMap<>();
    private BigDecimal total = BigDecimal.ZERO;

    private Shoulders(Strategy plan, Links links) {
        this.plan = plan;
        this.links = links;
    }

    /** All hours, those to begin with included. */
    static Shoulders of(Strategy plan, Links links, Collection<CalendarQuarter> quarters) {
        var shoulders = new Shoulders(plan, links);
        quarters.forEach(quarter -> shoulders.lay(quarter, Activity::hoursIn, ChannelAssessment::hoursIn));
        return shoulders;
    }

    /** The hours that come back every week. */
    static Shoulders ofRunning(Strategy plan, Links links, Collection<CalendarQuarter> quarters) {
        var shoulders = new Shoulders(plan, links);
        quarters.forEach(quarter -> shoulders.lay(quarter, Shoulders::running, Shoulders::running));
        return shoulders;
    }

    private static BigDecimal running(Activity activity, CalendarQuarter quarter) {
        return activity.getPeriod().contains(quarter) ? activity.getDetails().getHoursPerWeek() : BigDecimal.ZERO;
    }

    private static BigDecimal running(ChannelAssessment channel, CalendarQuarter quarter) {
        return channel.operation().contains(quarter) ? channel.getDetails().getRunningHours() : BigDecimal.ZERO;
    }

    private void lay(
            CalendarQuarter quarter,
            BiFunction<Activity, CalendarQuarter, BigDecimal> ofActivity,
            BiFunction<ChannelAssessment, CalendarQuarter, BigDecimal> ofChannel) {
        var unnamed = sum(links.chosen().stream()
                .map(channel -> ofChannel.apply(channel, quarter))
                .toList());
        for (var activity : links.activities()) {
            var hours = ofActivity.apply(activity, quarter);
            if (activity.getResource().isPresent()) {
                carry(activity.getResource().get(), hours);
                total = total.add(hours);
            } else {
                unnamed = unnamed.add(hours);
            }
        }
        total = total.add(unnamed);
        spread(unnamed, quarter);
    }

    private void spread(BigDecimal unnamed, CalendarQuarter quarter) {
        var available = plan.availableHours(quarter);
        if (available.signum() > 0 && unnamed.signum() > 0) {
            plan.getResources()
                    .forEach(resource -> carry(
                            resource,
                            unnamed.multiply(resource.hoursIn(quarter))
                                    .divide(available, EXACT, RoundingMode.HALF_UP)));
        }
    }

    private void carry(Resource resource, BigDecimal hours) {
        carried.merge(resource, hours, BigDecimal::add);
    }

    /** The part of the hours, 0 to 1, that lies on these resources; 0 where there are no hours. */
    BigDecimal share(Collection<Resource> resources) {
        return total.signum() == 0
                ? BigDecimal.ZERO
                : sum(resources.stream()
                                .map(resource -> carried.getOrDefault(resource, BigDecimal.ZERO))
                                .toList())
                        .divide(total, EXACT, RoundingMode.HALF_UP);
    }

    /** The part of the hours, 0 to 1, that lies on each head of the resource. */
    BigDecimal sharePerHead(Resource resource) {
        var heads = BigDecimal.valueOf(resource.getDetails().getHeadCount());
        return share(List.of(resource)).divide(heads, EXACT, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> hours) {
        return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
