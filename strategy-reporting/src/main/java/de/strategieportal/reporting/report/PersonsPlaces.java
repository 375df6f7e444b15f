package de.strategieportal.reporting.report;

import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Measure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Cell.Persons;
import de.strategieportal.reporting.document.Cell.Persons.Nature;
import de.strategieportal.reporting.document.Totals;
import de.strategieportal.reporting.document.Totals.Sum;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.achievement.Achievement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose persons a number of a report counts: a target group, the groups of a Quartier or of a category in a calendar quarter,
 * those of all Quartiere; and what adds up to what.
 */
final class PersonsPlaces {

    private static final Set<Measure> OF_GROUPS = EnumSet.of(
            Measure.PERSONS,
            Measure.HARD_TO_REACH,
            Measure.REACH_BASIS,
            Measure.REACH_LOW,
            Measure.REACH_HIGH,
            Measure.NONE_LOW,
            Measure.NONE_HIGH);

    private PersonsPlaces() {}

    static Cell cell(Figure figure, QuartierFigures quartier, CalendarQuarter quarter) {
        return cell(figure, quartier.value(figure), "quartier/" + quartier.quartier(), quarter);
    }

    static Cell cell(Figure figure, Comparison comparison) {
        return cell(figure, comparison.total(figure), "all", comparison.quarter());
    }

    private static Cell cell(Figure figure, Optional<BigDecimal> value, String whose, CalendarQuarter quarter) {
        var residents = figure.measures().contains(Measure.RESIDENTS);
        var groups = !Collections.disjoint(figure.measures(), OF_GROUPS);
        if (value.isEmpty() || !residents && !groups) {
            return Cell.of(value);
        }
        var place = groups ? whose + "/" + quarter : whose + "/residents";
        return new Persons(value.get(), place, figure.key(), nature(figure));
    }

    private static Nature nature(Figure figure) {
        if (!figure.addsUp()) {
            return Nature.RATIO;
        }
        return figure == Figure.PERSONS || figure == Figure.RESIDENTS ? Nature.COUNT : Nature.ESTIMATE;
    }

    static Cell size(TargetGroup group) {
        var size = Optional.ofNullable(group.getDetails().getSize()).map(BigDecimal::valueOf);
        return Cell.persons(size, of(group), Figure.PERSONS.key());
    }

    static Cell estimate(TargetGroup group, Figure figure, Optional<BigDecimal> value) {
        return value.<Cell>map(known -> new Persons(known, of(group), figure.key(), Nature.ESTIMATE))
                .orElse(Cell.UNKNOWN);
    }

    /** What was measured may count persons, so in case of doubt it does. */
    static Cell measured(Indicator indicator, Optional<BigDecimal> value) {
        return value.filter(known -> countsPersons(indicator, known)).isPresent()
                ? Cell.persons(value, of(indicator), "measured")
                : Cell.of(value);
    }

    /** How far it has come; with baseline and target it would tell the value. */
    static Cell way(Indicator indicator, Achievement achievement) {
        var value = achievement.value();
        return achievement
                .progress()
                .filter(known -> countsPersons(indicator, value.orElseThrow()))
                .<Cell>map(known -> new Persons(known, of(indicator), "way", Nature.RATIO))
                .orElseGet(() -> Cell.of(achievement.progress()));
    }

    /** What it was at first is a measured value too. */
    static Cell baseline(Indicator indicator) {
        var value = Optional.ofNullable(indicator.getDetails().getBaselineValue());
        return value.filter(known -> countsPersons(indicator, known)).isPresent()
                ? Cell.persons(value, of(indicator), "baseline")
                : Cell.of(value);
    }

    private static boolean countsPersons(Indicator indicator, BigDecimal value) {
        return countsPersons(
                Optional.ofNullable(indicator.getDetails().getUnit()).orElse(""), value);
    }

    /** Whether a number in that unit may count persons: in case of doubt it does. */
    static boolean countsPersons(String unit, BigDecimal value) {
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0 && !unit.contains("%");
    }

    private static String of(Indicator indicator) {
        return "indicator/" + indicator.getId();
    }

    static Cell category(String name, CalendarQuarter quarter, Optional<BigDecimal> persons) {
        return Cell.persons(persons, ofCategory(name, quarter), Figure.PERSONS.key());
    }

    static Cell categories(CalendarQuarter quarter, Optional<BigDecimal> persons) {
        return Cell.persons(persons, "all/" + quarter, Figure.PERSONS.key());
    }

    private static String of(TargetGroup group) {
        return "group/" + group.getId();
    }

    private static String ofCategory(String name, CalendarQuarter quarter) {
        return "category/" + name + "/" + quarter;
    }

    /** All that adds up to something in a report about a Träger. */
    static Totals totals(Material material) {
        var unseen = new ArrayList<Persons>();
        var sums = new ArrayList<Sum>();
        material.plans().stream()
                .flatMap(plan -> plan.getTargetGroups().stream())
                .flatMap(group -> known(size(group)))
                .forEach(unseen::add);
        for (var comparison : material.comparisons()) {
            var quarter = comparison.quarter();
            var parts = comparison.quartiere().stream()
                    .map(QuartierFigures::quartier)
                    .toList();
            sums.add(new Sum(
                    "all/" + quarter,
                    parts.stream().map(id -> "quartier/" + id + "/" + quarter).toList()));
            sums.add(new Sum(
                    "all/residents",
                    parts.stream().map(id -> "quartier/" + id + "/residents").toList()));
            parts.forEach(id -> sums.add(new Sum(
                    "quartier/" + id + "/" + quarter,
                    counted(material.plansFor(id).stream(), quarter)
                            .map(PersonsPlaces::of)
                            .toList())));
            figures(comparison).forEach(unseen::add);
        }
        sums.addAll(categories(material));
        return new Totals(unseen, sums.stream().distinct().toList());
    }

    private static Stream<TargetGroup> counted(Stream<Strategy> plans, CalendarQuarter quarter) {
        return plans.filter(plan -> plan.getPeriod().contains(quarter))
                .flatMap(plan -> plan.getTargetGroups().stream());
    }

    private static List<Sum> categories(Material material) {
        var quarter = material.now().quarter();
        var locale = material.texts().locale();
        return counted(material.plans().stream(), quarter)
                .filter(group -> group.getCategory() != null)
                .map(group -> group.getCategory().name(locale))
                .distinct()
                .map(name -> new Sum(
                        ofCategory(name, quarter),
                        counted(material.plans().stream(), quarter)
                                .filter(group -> group.getCategory() != null
                                        && group.getCategory().name(locale).equals(name))
                                .map(PersonsPlaces::of)
                                .toList()))
                .toList();
    }

    private static Stream<Persons> figures(Comparison comparison) {
        return Stream.of(Figure.PERSONS, Figure.RESIDENTS)
                .flatMap(figure -> Stream.concat(
                        Stream.of(cell(figure, comparison)),
                        comparison.quartiere().stream().map(quartier -> cell(figure, quartier, comparison.quarter()))))
                .flatMap(PersonsPlaces::known);
    }

    private static Stream<Persons> known(Cell cell) {
        return cell instanceof Persons persons ? Stream.of(persons) : Stream.empty();
    }
}
