package de.strategieportal.strategy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.reach.ExpectedReach;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan does for the target groups of each category. Hours of an activity or channel are spread evenly over the goals
 * it serves; hours that serve no goal belong to no category. Missing hours are borne in proportion to the hours required.
 */
final class ServedCategories {

    private final Strategy plan;
    private final Map<TargetGroupCategory, GroupFigures> groups = new LinkedHashMap<>();

    private ServedCategories(Strategy plan, ExpectedReach reach) {
        this.plan = plan;
        plan.getTargetGroups().stream()
                .collect(groupingBy(TargetGroup::getCategory, LinkedHashMap::new, toList()))
                .forEach((category, some) -> groups.put(category, new GroupFigures(plan, some, reach)));
    }

    static ServedCategories of(Strategy plan, ExpectedReach reach) {
        return new ServedCategories(plan, reach);
    }

    List<CategoryFigures> in(CalendarQuarter quarter, Coverage coverage) {
        return groups.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), quarter, coverage))
                .toList();
    }

    private CategoryFigures row(
            TargetGroupCategory category, GroupFigures figures, CalendarQuarter quarter, Coverage coverage) {
        var required = required(category, quarter);
        var missing = coverage.free().signum() >= 0
                ? BigDecimal.ZERO
                : required.multiply(coverage.free().negate())
                        .divide(coverage.required(), Hours.EXACT, RoundingMode.HALF_UP);
        return new CategoryFigures(plan, quarter, category, figures, channels(category, quarter), required, missing);
    }

    private BigDecimal required(TargetGroupCategory category, CalendarQuarter quarter) {
        var hours = BigDecimal.ZERO;
        for (var activity : plan.getActivities()) {
            hours = hours.add(share(activity.hoursIn(quarter), activity.getGoals(), category));
        }
        for (var channel : plan.getChannels()) {
            if (channel.isChosen()) {
                hours = hours.add(share(channel.hoursIn(quarter), channel.getGoals(), category));
            }
        }
        return hours;
    }

    private static BigDecimal share(BigDecimal hours, Collection<DigitalGoal> goals, TargetGroupCategory category) {
        long ofCategory = goals.stream().filter(goal -> serves(goal, category)).count();
        return ofCategory == 0
                ? BigDecimal.ZERO
                : hours.multiply(BigDecimal.valueOf(ofCategory))
                        .divide(BigDecimal.valueOf(goals.size()), Hours.EXACT, RoundingMode.HALF_UP);
    }

    private static boolean serves(DigitalGoal goal, TargetGroupCategory category) {
        return goal.getTargetGroup().getCategory().equals(category);
    }

    private int channels(TargetGroupCategory category, CalendarQuarter quarter) {
        return (int) plan.getChannels().stream()
                .filter(channel -> channel.isChosen() && channel.operation().contains(quarter))
                .filter(channel -> channel.getGoals().stream().anyMatch(goal -> serves(goal, category)))
                .count();
    }
}
