package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.Reachability;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.reach.ExpectedReach;
import de.strategieportal.strategy.reach.GroupReach;
import de.strategieportal.strategy.reach.ReachBand;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a plan wants as tables: goals, groups, indicators, services. A report of one plan and a chapter about a Quartier show the same ones. */
final class PlanTables extends TableParts {

    PlanTables(Texts texts) {
        super(texts);
    }

    Table overarchingGoals(Strategy plan) {
        return table(
                "overarching-goals",
                List.of(text("goal"), text("explanation")),
                plan.getOverarchingGoals().stream()
                        .map(goal -> Row.of(
                                Cell.of(goal.getDetails().getWording()),
                                Cell.of(goal.getDetails().getExplanation()))));
    }

    Table targetGroups(Strategy plan) {
        return table(
                "target-groups",
                List.of(
                        text("group"),
                        text("category"),
                        text("role"),
                        text("age"),
                        figure("priority", Unit.WHOLE),
                        figure("size", Unit.WHOLE),
                        figure("reach-low", Unit.WHOLE),
                        figure("reach-high", Unit.WHOLE)),
                ExpectedReach.of(plan).groups().stream().map(this::targetGroup));
    }

    private Row targetGroup(GroupReach reach) {
        var group = reach.group();
        var details = group.getDetails();
        return Row.of(
                Cell.of(details.getName()),
                Cell.of(Optional.ofNullable(group.getCategory())
                        .map(category -> category.name(texts.locale()))
                        .orElse("")),
                term(details.getRole()),
                Cell.of(age(details.getAgeFrom(), details.getAgeTo())),
                Cell.of(details.getPriority()),
                PersonsPlaces.size(group),
                PersonsPlaces.estimate(group, Figure.REACH_LOW, reach.reached().map(ReachBand::low)),
                PersonsPlaces.estimate(group, Figure.REACH_HIGH, reach.reached().map(ReachBand::high)));
    }

    private String age(Integer from, Integer to) {
        if (from == null && to == null) {
            return "";
        }
        if (to == null) {
            return texts.of("report.age.from", from);
        }
        return from == null ? texts.of("report.age.to", to) : texts.of("report.age", from, to);
    }

    Table digitalGoals(Strategy plan) {
        return table(
                "digital-goals",
                List.of(text("digital-goal"), text("group"), text("goal-type"), text("contributes")),
                plan.getDigitalGoals().stream()
                        .map(goal -> Row.of(
                                Cell.of(goal.getDetails().getWording()),
                                Cell.of(goal.getTargetGroup().getDetails().getName()),
                                term(goal.getDetails().getGoalType()),
                                Cell.of(contributions(goal)))));
    }

    Table goalsInShort(Strategy plan) {
        return table(
                "goals-in-short",
                List.of(text("digital-goal"), text("group"), text("goal-type")),
                plan.getDigitalGoals().stream()
                        .map(goal -> Row.of(
                                Cell.of(goal.getDetails().getWording()),
                                Cell.of(goal.getTargetGroup().getDetails().getName()),
                                term(goal.getDetails().getGoalType()))));
    }

    private static String contributions(DigitalGoal goal) {
        return String.join(
                "\n",
                goal.getContributions().stream()
                        .map(contribution -> contribution.getGoal().getDetails().getWording()
                                + (contribution.getHow() == null ? "" : " (" + contribution.getHow() + ")"))
                        .toList());
    }

    Table indicators(Strategy plan) {
        return table(
                "indicators",
                List.of(
                        text("indicator"),
                        text("digital-goal"),
                        text("unit"),
                        figure("baseline", Unit.NUMBER),
                        figure("target", Unit.NUMBER),
                        text("due")),
                plan.getDigitalGoals().stream()
                        .flatMap(goal -> goal.getIndicators().stream())
                        .map(indicator -> {
                            var details = indicator.getDetails();
                            return Row.of(
                                    Cell.of(details.getName()),
                                    Cell.of(indicator.getGoal().getDetails().getWording()),
                                    Cell.of(details.getUnit()),
                                    PersonsPlaces.baseline(indicator),
                                    Cell.of(details.getTargetValue()),
                                    quarter(details.getDueQuarter()));
                        }));
    }

    Table services(Reachability reachability) {
        return table(
                "services",
                List.of(
                        text("service"),
                        text("frequency"),
                        text("time"),
                        text("purpose"),
                        figure("share-percent", Unit.NUMBER)),
                reachability.getServices().stream().map(service -> {
                    var details = service.getDetails();
                    return Row.of(
                            Cell.of(details.getService()),
                            Cell.of(details.getFrequency()),
                            Cell.of(details.getTimeOfDay()),
                            Cell.of(details.getPurpose()),
                            Cell.of(details.getSharePercent()));
                }));
    }

    static String names(Set<? extends PlanEntry> entries, Function<PlanEntry, String> name) {
        return String.join(
                ", ",
                entries.stream()
                        .sorted(Comparator.comparingInt(PlanEntry::getPosition))
                        .map(name)
                        .toList());
    }
}
