package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.shared.CalendarQuarter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The hours of one Quartier, calendar quarter by calendar quarter, against what is required. */
public final class QuartierOverTime {

    private final List<QuartierFigures> figures;
    private final List<CalendarQuarter> quarters;
    private final Texts texts;
    private final Words words;

    /** @param figures one for each of the calendar quarters */
    public QuartierOverTime(List<QuartierFigures> figures, List<CalendarQuarter> quarters, Texts texts) {
        this.figures = figures;
        this.quarters = quarters;
        this.texts = texts;
        this.words = new Words(texts);
    }

    public BarChart hours() {
        return new BarChart(
                "hours",
                texts.of("bars.title"),
                sentence(),
                Figure.HOURS_AVAILABLE.unit(),
                NeedAgainstHours.KINDS.stream().map(kind -> kind.name(texts)).toList(),
                Optional.of(texts.of("bars.required")),
                IntStream.range(0, figures.size()).mapToObj(this::bar).toList());
    }

    private BarChart.Group bar(int i) {
        return new BarChart.Group(
                words.quarter(quarters.get(i)),
                NeedAgainstHours.KINDS.stream().map(figures.get(i)::value).toList(),
                figures.get(i).value(Figure.HOURS_REQUIRED));
    }

    private String sentence() {
        var missing = IntStream.range(0, figures.size())
                .filter(i -> Words.missing(figures.get(i)).isPresent())
                .mapToObj(i -> texts.of(
                        "quartier.missing",
                        words.quarter(quarters.get(i)),
                        words.shown(Figure.HOURS_REQUIRED, Words.missing(figures.get(i)))))
                .toList();
        if (figures.stream().allMatch(each -> each.value(Figure.HOURS_AVAILABLE).isEmpty())) {
            return texts.of("quartier.unknown");
        }
        return missing.isEmpty() ? texts.of("quartier.enough") : texts.of("quartier.gaps", words.names(missing));
    }
}
