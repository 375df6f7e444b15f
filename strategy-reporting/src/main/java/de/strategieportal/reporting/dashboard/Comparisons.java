package de.strategieportal.reporting.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.StrategyState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the lines that the database added up together to comparisons. Pure. */
final class Comparisons {

    private record Place(long quartier, CalendarQuarter quarter) {}

    private final List<QuartierLine> quartiere;
    private final Map<Place, List<HoursLine>> hours;
    private final Map<Place, Optional<BigDecimal>> persons;

    /** @param counted the states of the plans that figures rest on */
    Comparisons(
            List<QuartierLine> quartiere,
            List<HoursLine> hours,
            List<PersonsLine> persons,
            Set<StrategyState> counted) {
        this.quartiere = quartiere;
        this.hours = hours.stream()
                .filter(line -> counted.contains(line.state()))
                .collect(groupingBy(line -> new Place(line.quartier(), line.quarter())));
        this.persons = persons.stream()
                .collect(toMap(line -> new Place(line.quartier(), line.quarter()), line -> number(line.persons())));
    }

    Comparison in(CalendarQuarter quarter) {
        return new Comparison(
                quarter, quartiere.stream().map(line -> figures(line, quarter)).toList());
    }

    private QuartierFigures figures(QuartierLine line, CalendarQuarter quarter) {
        var place = new Place(line.id(), quarter);
        var plans = hours.getOrDefault(place, List.of());
        return new QuartierFigures(
                line.id(),
                line.name(),
                number(line.residents()),
                plans.stream().mapToInt(plan -> plan.strategies().intValue()).sum(),
                plans.stream().map(Comparisons::hours).reduce(WeeklyHours::plus),
                persons.getOrDefault(place, Optional.empty()),
                plans.stream().map(Comparisons::freshness).reduce(Freshness::and));
    }

    private static WeeklyHours hours(HoursLine line) {
        return new WeeklyHours(
                line.staff(), line.volunteers(), line.networkPartners(), line.multipliers(), line.required());
    }

    private static Freshness freshness(HoursLine line) {
        return new Freshness(line.oldest().toLocalDate(), line.newest().toLocalDate());
    }

    static Optional<BigDecimal> number(Long value) {
        return Optional.ofNullable(value).map(BigDecimal::valueOf);
    }
}
