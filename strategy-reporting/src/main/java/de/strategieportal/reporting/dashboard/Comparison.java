package de.strategieportal.reporting.dashboard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Coverage;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Quartiere side by side in one calendar quarter, in the order of their names. */
public record Comparison(CalendarQuarter quarter, List<QuartierFigures> quartiere) {

    public Comparison {
        quartiere = List.copyOf(quartiere);
    }

    /** The same calendar quarter with one of the Quartiere only. */
    public Comparison only(long quartier) {
        return new Comparison(
                quarter,
                quartiere.stream().filter(one -> one.quartier() == quartier).toList());
    }

    public Optional<BigDecimal> total(Figure figure) {
        return figure.of(quartiere);
    }

    public Optional<BigDecimal> total(Figure figure, Per per) {
        return figure.of(quartiere, per);
    }

    public Optional<WeeklyHours> hours() {
        return quartiere.stream().flatMap(quartier -> quartier.hours().stream()).reduce(WeeklyHours::plus);
    }

    /** By coverage, the lowest first; those without hours or without need come last. */
    public Stream<QuartierFigures> worstFirst() {
        return quartiere.stream()
                .sorted(comparing(quartier -> quartier.value(Figure.COVERAGE).orElse(null), nullsLast(naturalOrder())));
    }

    public int strategies() {
        return quartiere.stream().mapToInt(QuartierFigures::strategies).sum();
    }

    public Optional<Freshness> freshness() {
        return quartiere.stream()
                .flatMap(quartier -> quartier.freshness().stream())
                .reduce(Freshness::and);
    }

    /** Names of the Quartiere that nobody has planned for in this calendar quarter. */
    public List<String> withoutPlan() {
        return names(quartier -> quartier.strategies() == 0);
    }

    public List<String> withoutResidents() {
        return names(quartier -> quartier.residents().isEmpty());
    }

    /** Empty where nothing is known of the hours. */
    public Optional<Light> light() {
        return hours().map(WeeklyHours::coverage).map(Coverage::light);
    }

    /** Names of the Quartiere with this light. */
    public List<String> names(Light light) {
        return names(quartier -> quartier.light().filter(light::equals).isPresent());
    }

    private List<String> names(Predicate<QuartierFigures> which) {
        return quartiere.stream().filter(which).map(QuartierFigures::name).toList();
    }
}
