package de.strategieportal.strategy.suitability;

import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.reach.ExpectedReach;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a plan asks of any channel and has to give, computed once for all candidates. */
final class Demand {

    final Strategy plan;
    final List<TargetGroup> groups;
    final List<DigitalGoal> goals;
    final Set<CommunicationFunction> functions = EnumSet.noneOf(CommunicationFunction.class);
    final ExpectedReach reach;
    final Map<CalendarQuarter, BigDecimal> free = new TreeMap<>();
    final Optional<BigDecimal> budget;

    Demand(Strategy plan) {
        this.plan = plan;
        groups = plan.getTargetGroups();
        goals = plan.getDigitalGoals();
        groups.forEach(
                group -> group.getReachability().ifPresent(reachable -> functions.addAll(reachable.getFunctions())));
        reach = ExpectedReach.of(plan);
        if (!plan.getResources().isEmpty()) {
            plan.getPeriod()
                    .quarters()
                    .forEach(quarter ->
                            free.put(quarter, plan.availableHours(quarter).subtract(plan.requiredHours(quarter))));
        }
        budget = plan.getBudgetLines().stream()
                .map(line -> line.getDetails().getAmount())
                .reduce(BigDecimal::add);
    }
}
