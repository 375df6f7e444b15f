package de.strategieportal.reporting.dashboard;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the lines that the database added up together to comparisons. Pure. */
final class Comparisons {

    private record Place(long quartier, CalendarQuarter quarter) {}

    private final List<QuartierLine> quartiere;
    private final Map<Place, AmountsLine> lines;
    private final LocalDate today;

    Comparisons(List<QuartierLine> quartiere, List<AmountsLine> lines, LocalDate today) {
        this.quartiere = quartiere;
        this.lines = lines.stream().collect(toMap(line -> new Place(line.quartier(), line.quarter()), line -> line));
        this.today = today;
    }

    List<Comparison> in(Period period) {
        return period.quarters().stream().map(this::in).toList();
    }

    Comparison in(CalendarQuarter quarter) {
        return new Comparison(
                quarter, quartiere.stream().map(line -> figures(line, quarter)).toList());
    }

    private QuartierFigures figures(QuartierLine place, CalendarQuarter quarter) {
        var line = Optional.ofNullable(lines.get(new Place(place.id(), quarter)));
        return new QuartierFigures(
                place.id(),
                place.name(),
                known(place, line.map(this::aged).orElse(Amounts.NONE.with(Measure.STRATEGIES, BigDecimal.ZERO))),
                line.map(AmountsLine::freshness));
    }

    private static Amounts known(QuartierLine place, Amounts planned) {
        return Optional.ofNullable(place.residents())
                .map(residents -> planned.with(Measure.RESIDENTS, BigDecimal.valueOf(residents)))
                .orElse(planned);
    }

    private Amounts aged(AmountsLine line) {
        var days = ChronoUnit.DAYS.between(line.freshness().oldest(), today);
        return line.amounts().with(Measure.DAYS_UNTOUCHED, BigDecimal.valueOf(Math.max(days, 0)));
    }

    static Optional<BigDecimal> number(Long value) {
        return Optional.ofNullable(value).map(BigDecimal::valueOf);
    }
}
