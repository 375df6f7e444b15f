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

/**
 * On whose shoulders the hours per week of a calendar quarter lie. Those of an activity lie on its responsible resource. What
 * nobody is named for, the channels above all, lies on all resources as their hours are available.
 */
final class Shoulders {

    private static final int EXACT = 10;

    private final CalendarQuarter quarter;
    private final BigDecimal available;
    private final Map<Resource, BigDecimal> named = new HashMap<>();
    private BigDecimal unnamed = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;

    private Shoulders(Strategy plan, CalendarQuarter quarter) {
        this.quarter = quarter;
        this.available = plan.availableHours(quarter);
    }

    /** All hours of the quarter, those to begin with included. */
    static Shoulders of(Strategy plan, Links links, CalendarQuarter quarter) {
        var shoulders = new Shoulders(plan, quarter);
        links.activities().forEach(activity -> shoulders.lay(activity, activity.hoursIn(quarter)));
        links.chosen().forEach(channel -> shoulders.lay(channel.hoursIn(quarter)));
        return shoulders;
    }

    /** The hours that come back every week. */
    static Shoulders ofRunning(Strategy plan, Links links, CalendarQuarter quarter) {
        var shoulders = new Shoulders(plan, quarter);
        links.activities().stream()
                .filter(activity -> activity.getPeriod().contains(quarter))
                .forEach(activity ->
                        shoulders.lay(activity, activity.getDetails().getHoursPerWeek()));
        links.chosen().stream()
                .filter(channel -> channel.operation().contains(quarter))
                .map(ChannelAssessment::getDetails)
                .forEach(details -> shoulders.lay(details.getRunningHours()));
        return shoulders;
    }

    private void lay(Activity activity, BigDecimal hours) {
        activity.getResource().ifPresentOrElse(resource -> name(resource, hours), () -> lay(hours));
    }

    private void name(Resource resource, BigDecimal hours) {
        named.merge(resource, hours, BigDecimal::add);
        total = total.add(hours);
    }

    private void lay(BigDecimal hours) {
        unnamed = unnamed.add(hours);
        total = total.add(hours);
    }

    CalendarQuarter quarter() {
        return quarter;
    }

    /** The part of the hours, 0 to 1, that lies on these resources; 0 where there are no hours. */
    BigDecimal share(Collection<Resource> resources) {
        return total.signum() == 0
                ? BigDecimal.ZERO
                : sum(resources.stream().map(this::on).toList()).divide(total, EXACT, RoundingMode.HALF_UP);
    }

    /** The part of the hours, 0 to 1, that lies on each head of the resource. */
    BigDecimal sharePerHead(Resource resource) {
        var heads = BigDecimal.valueOf(resource.getDetails().getHeadCount());
        return share(List.of(resource)).divide(heads, EXACT, RoundingMode.HALF_UP);
    }

    private BigDecimal on(Resource resource) {
        var own = named.getOrDefault(resource, BigDecimal.ZERO);
        return available.signum() == 0
                ? own
                : own.add(unnamed.multiply(resource.hoursIn(quarter)).divide(available, EXACT, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<BigDecimal> hours) {
        return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
