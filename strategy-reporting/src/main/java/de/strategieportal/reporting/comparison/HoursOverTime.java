package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import java.util.List;
import java.util.Optional;

/** Hours per week by who gives them, calendar quarter by calendar quarter, against what is required. */
public final class HoursOverTime {

    private final List<Comparison> comparisons;
    private final Texts texts;
    private final Words words;

    /** @param comparisons of one Quartier or of several, whose hours are added up */
    public HoursOverTime(List<Comparison> comparisons, Texts texts) {
        this.comparisons = List.copyOf(comparisons);
        this.texts = texts;
        this.words = new Words(texts);
    }

    public BarChart chart(String id) {
        return new BarChart(
                id,
                texts.of("time.hours.title"),
                sentence(),
                Figure.HOURS_AVAILABLE.unit(),
                NeedAgainstHours.KINDS.stream().map(kind -> kind.name(texts)).toList(),
                Optional.of(texts.of("bars.required")),
                comparisons.stream().map(this::bar).toList());
    }

    private BarChart.Group bar(Comparison comparison) {
        return new BarChart.Group(
                texts.quarter(comparison.quarter()),
                NeedAgainstHours.KINDS.stream().map(comparison::total).toList(),
                comparison.total(Figure.HOURS_REQUIRED));
    }

    private String sentence() {
        if (comparisons.stream()
                .allMatch(each -> each.total(Figure.HOURS_AVAILABLE).isEmpty())) {
            return texts.of("time.hours.unknown");
        }
        var missing = comparisons.stream()
                .map(this::missing)
                .flatMap(Optional::stream)
                .toList();
        return missing.isEmpty() ? texts.of("time.hours.enough") : texts.of("time.hours.gaps", words.names(missing));
    }

    private Optional<String> missing(Comparison comparison) {
        return Words.missing(comparison.quartiere())
                .map(hours -> texts.of(
                        "time.hours.gap",
                        texts.quarter(comparison.quarter()),
                        words.shown(Figure.HOURS_REQUIRED, Optional.of(hours))));
    }
}
