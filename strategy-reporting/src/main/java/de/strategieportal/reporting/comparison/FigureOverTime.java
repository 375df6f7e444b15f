package de.strategieportal.reporting.comparison;

import static java.util.Comparator.comparing;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.SmallMultiples;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.shared.CalendarQuarter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A figure of each Quartier over some calendar quarters. */
public final class FigureOverTime {

    private record Change(String name, BigDecimal before, BigDecimal after) {

        BigDecimal size() {
            return after.subtract(before).abs();
        }
    }

    private final List<Comparison> comparisons;
    private final Figure figure;
    private final CalendarQuarter now;
    private final Texts texts;
    private final Words words;

    /** @param comparisons one for each calendar quarter, in each the same Quartiere in the same order */
    public FigureOverTime(List<Comparison> comparisons, Figure figure, CalendarQuarter now, Texts texts) {
        this.comparisons = comparisons;
        this.figure = figure;
        this.now = now;
        this.texts = texts;
        this.words = new Words(texts);
    }

    public SmallMultiples chart() {
        var quarters = comparisons.stream().map(Comparison::quarter).toList();
        return new SmallMultiples(
                "time-" + figure.key(),
                texts.of("time.title", figure.name(texts)),
                sentence(),
                figure.unit(),
                quarters.stream().map(texts::quarter).toList(),
                quarters.indexOf(now),
                IntStream.range(0, quartiere()).mapToObj(this::panel).toList());
    }

    private int quartiere() {
        return comparisons.stream()
                .mapToInt(comparison -> comparison.quartiere().size())
                .min()
                .orElse(0);
    }

    private SmallMultiples.Panel panel(int quartier) {
        return new SmallMultiples.Panel(
                comparisons.get(0).quartiere().get(quartier).name(),
                comparisons.stream()
                        .map(comparison -> comparison.quartiere().get(quartier).value(figure))
                        .toList());
    }

    /** What changed since the calendar quarter before. */
    private String sentence() {
        var changes = changes();
        var before = texts.quarter(now.previous());
        if (changes.isEmpty()) {
            return texts.of("time.unknown", figure.name(texts), before, texts.quarter(now));
        }
        var changed = changes.stream()
                .filter(change -> rounded(change.before()).compareTo(rounded(change.after())) != 0)
                .toList();
        return changed.stream()
                .max(comparing(Change::size))
                .map(largest -> texts.of(
                        largest.after().compareTo(largest.before()) > 0 ? "time.rose" : "time.fell",
                        figure.name(texts),
                        before,
                        texts.quarter(now),
                        largest.name(),
                        words.shown(figure, Optional.of(largest.before())),
                        words.shown(figure, Optional.of(largest.after())),
                        changed.size()))
                .orElseGet(() -> texts.of("time.even", figure.name(texts), before, texts.quarter(now)));
    }

    private List<Change> changes() {
        var before = at(now.previous());
        var after = at(now);
        return before.isEmpty() || after.isEmpty()
                ? List.of()
                : IntStream.range(0, quartiere())
                        .mapToObj(i -> change(before.get(), after.get(), i))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Change> change(Comparison before, Comparison after, int quartier) {
        var later = after.quartiere().get(quartier);
        return before.quartiere().get(quartier).value(figure).flatMap(from -> later.value(figure)
                .map(to -> new Change(later.name(), from, to)));
    }

    private Optional<Comparison> at(CalendarQuarter quarter) {
        return comparisons.stream()
                .filter(comparison -> comparison.quarter().equals(quarter))
                .findFirst();
    }

    private BigDecimal rounded(BigDecimal value) {
        return figure.unit().rounded(value);
    }
}
