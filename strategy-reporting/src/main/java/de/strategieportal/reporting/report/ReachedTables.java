package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.Measurement;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.achievement.Achievement;
import de.strategieportal.strategy.achievement.AchievementState;
import de.strategieportal.strategy.reach.ExpectedReach;
import de.strategieportal.strategy.reach.GroupReach;
import de.strategieportal.strategy.reach.ReachBand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was wanted beside what was measured up to the end of a period. */
final class ReachedTables extends TableParts {

    private final CalendarQuarter until;
    private final CalendarQuarter now;

    ReachedTables(Material material) {
        super(material.texts());
        until = material.request().period().getTo();
        now = CalendarQuarter.containing(material.today());
    }

    Table indicators(Strategy plan) {
        return table(
                "indicators-reached",
                List.of(
                        text("digital-goal"),
                        text("indicator"),
                        figure("at-first", Unit.NUMBER),
                        figure("target", Unit.NUMBER),
                        text("due"),
                        figure("measured", Unit.NUMBER),
                        text("measured-in"),
                        figure("way", Unit.PERCENT),
                        text("achievement")),
                indicators(Stream.of(plan)).map(this::indicator));
    }

    private Row indicator(Indicator indicator) {
        var details = indicator.getDetails();
        var achievement = achievement(indicator);
        return Row.of(
                Cell.of(indicator.getGoal().getDetails().getWording()),
                Cell.of(named(details)),
                PersonsPlaces.baseline(indicator),
                Cell.of(details.getTargetValue()),
                quarter(details.getDueQuarter()),
                PersonsPlaces.measured(indicator, achievement.value()),
                measuredIn(indicator),
                PersonsPlaces.way(indicator, achievement),
                term(achievement.state()));
    }

    /** "Gäste im Treff (Personen)" */
    private static String named(IndicatorDetails details) {
        var unit = details.getUnit();
        return unit == null || unit.isBlank() ? details.getName() : details.getName() + " (" + unit + ")";
    }

    /** A row for each measured value of a group's goals; one for a group without any. */
    Table groups(Strategy plan) {
        return table(
                "groups-reached",
                List.of(
                        text("group"),
                        figure("size-estimated", Unit.WHOLE),
                        figure("reach-low", Unit.WHOLE),
                        figure("reach-high", Unit.WHOLE),
                        text("indicator-measured"),
                        figure("measured", Unit.NUMBER),
                        text("measured-in")),
                ExpectedReach.of(plan).groups().stream().flatMap(reach -> group(plan, reach)));
    }

    private Stream<Row> group(Strategy plan, GroupReach reach) {
        var measured = indicators(Stream.of(plan))
                .filter(indicator -> indicator.getGoal().getTargetGroup().equals(reach.group()))
                .filter(indicator -> indicator.lastMeasured(until).isPresent())
                .toList();
        return measured.isEmpty()
                ? Stream.of(row(reach, term(AchievementState.NOT_MEASURED), Cell.UNKNOWN, Cell.UNKNOWN))
                : measured.stream()
                        .map(indicator -> row(
                                reach,
                                Cell.of(named(indicator.getDetails())),
                                PersonsPlaces.measured(
                                        indicator, achievement(indicator).value()),
                                measuredIn(indicator)));
    }

    private static Row row(GroupReach reach, Cell... measured) {
        TargetGroup group = reach.group();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(group.getDetails().getName()));
        cells.add(PersonsPlaces.size(group));
        cells.add(
                PersonsPlaces.estimate(group, Figure.REACH_LOW, reach.reached().map(ReachBand::low)));
        cells.add(
                PersonsPlaces.estimate(group, Figure.REACH_HIGH, reach.reached().map(ReachBand::high)));
        cells.addAll(List.of(measured));
        return new Row(cells, false);
    }

    /** "7 von 12 Indikatoren erreicht, 3 auf dem Weg und 2 nicht gemessen"; empty where there are none. */
    Optional<String> sum(Collection<Strategy> plans) {
        var states = indicators(plans.stream())
                .map(indicator -> achievement(indicator).state())
                .toList();
        if (states.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        parts.add(texts.of("report.reached.sum", count(states, AchievementState.REACHED), states.size()));
        Stream.of(
                        AchievementState.ON_THE_WAY,
                        AchievementState.MISSED,
                        AchievementState.NOT_MEASURED,
                        AchievementState.NO_TARGET)
                .filter(states::contains)
                .forEach(state -> parts.add(count(states, state) + " " + texts.term(state)));
        return Optional.of(texts.of("report.reached.sentence", texts.enumerated(parts, parts.size())));
    }

    private static long count(List<AchievementState> states, AchievementState wanted) {
        return states.stream().filter(wanted::equals).count();
    }

    private Achievement achievement(Indicator indicator) {
        return Achievement.of(indicator, until, now);
    }

    private Cell measuredIn(Indicator indicator) {
        return quarter(
                indicator.lastMeasured(until).map(Measurement::getQuarter).orElse(null));
    }

    private static Stream<Indicator> indicators(Stream<Strategy> plans) {
        return plans.flatMap(plan -> plan.getDigitalGoals().stream()).flatMap(goal -> goal.getIndicators().stream());
    }
}
