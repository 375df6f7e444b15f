package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.dashboard.Better;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import java.math.BigDecimal;
import java.util.List;

/** A few figures, large, each with its change against the calendar quarter before. */
public final class Headlines {

    /** What a manager looks for first. */
    public static final List<Figure> USUAL = List.of(
            Figure.HOURS_AVAILABLE,
            Figure.HOURS_REQUIRED,
            Figure.COVERAGE,
            Figure.HOURS_MISSING,
            Figure.PERSONS,
            Figure.REACH_LOW,
            Figure.NONE_HIGH,
            Figure.CHANNELS);

    public static final List<Figure> OF_QUARTIER = List.of(
            Figure.RESIDENTS,
            Figure.HOURS_AVAILABLE,
            Figure.HOURS_REQUIRED,
            Figure.COVERAGE,
            Figure.PERSONS,
            Figure.REACH_LOW,
            Figure.NONE_HIGH,
            Figure.CRITICAL);

    /**
     * @param sign an arrow, or empty; the note says the same in words
     * @param tone of the change: good, bad or even
     */
    public record Headline(Figure figure, String name, String value, String sign, String tone, String note) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Comparison now;
    private final Comparison before;
    private final Texts texts;

    public Headlines(Comparison now, Comparison before, Texts texts) {
        this.now = now;
        this.before = before;
        this.texts = texts;
    }

    public List<Headline> of(List<Figure> figures) {
        return figures.stream().map(this::headline).toList();
    }

    private Headline headline(Figure figure) {
        var value = now.total(figure);
        var earlier = before.total(figure);
        var shown =
                value.map(known -> figure.unit().brief(known, texts.locale())).orElseGet(() -> texts.of("unknown"));
        if (value.isEmpty() || earlier.isEmpty()) {
            return new Headline(
                    figure,
                    figure.name(texts),
                    shown,
                    "",
                    "even",
                    texts.of("more.unknown", texts.quarter(before.quarter())));
        }
        var change = change(figure, value.get(), earlier.get());
        return new Headline(
                figure, figure.name(texts), shown, sign(change), tone(figure, change), note(figure, change));
    }

    /** As it shows after rounding, so that "unchanged" and the figures beside each other never disagree. */
    private static BigDecimal change(Figure figure, BigDecimal now, BigDecimal before) {
        return figure.unit().rounded(now).subtract(figure.unit().rounded(before));
    }

    private static String sign(BigDecimal change) {
        return change.signum() == 0 ? "" : change.signum() > 0 ? "▲" : "▼";
    }

    private static String tone(Figure figure, BigDecimal change) {
        if (change.signum() == 0 || figure.better() == Better.NEITHER) {
            return "even";
        }
        return change.signum() > 0 == (figure.better() == Better.MORE) ? "good" : "bad";
    }

    private String note(Figure figure, BigDecimal change) {
        if (change.signum() == 0) {
            return texts.of("more.even", texts.quarter(before.quarter()));
        }
        var much = figure.unit() == Unit.PERCENT
                ? texts.of("more.points", Unit.WHOLE.shown(change.abs().multiply(HUNDRED), texts.locale()))
                : figure.unit().brief(change.abs(), texts.locale());
        return texts.of(change.signum() > 0 ? "more.more" : "more.less", much, texts.quarter(before.quarter()));
    }
}
