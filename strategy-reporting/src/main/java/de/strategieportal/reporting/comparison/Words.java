package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Coverage;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the charts of this package have in common to say. */
final class Words {

    private static final int MOST_NAMES = 8;

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    String quarter(CalendarQuarter quarter) {
        return texts.of("quarter", quarter.number(), quarter.year());
    }

    String names(List<String> names) {
        return texts.enumerated(names, MOST_NAMES);
    }

    String shown(Figure figure, Optional<BigDecimal> value) {
        return value.map(known -> figure.unit().shown(known, texts.locale())).orElseGet(() -> texts.of("unknown"));
    }

    /** Where space is short. */
    String cell(Figure figure, Optional<BigDecimal> value) {
        return value.map(known -> figure.unit().shown(known, texts.locale()))
                .orElseGet(() -> texts.of("unknown.short"));
    }

    String brief(Figure figure, Optional<BigDecimal> value) {
        return value.map(known -> figure.unit().brief(known, texts.locale()))
                .orElseGet(() -> texts.of("unknown.short"));
    }

    static Optional<Light> light(QuartierFigures quartier) {
        return quartier.value(Figure.HOURS_REQUIRED).flatMap(required -> quartier.value(Figure.HOURS_AVAILABLE)
                .map(available -> new Coverage(available, required).light()));
    }

    /** Hours that are required beyond what is available; empty where they suffice or nothing is known. */
    static Optional<BigDecimal> missing(QuartierFigures quartier) {
        return quartier.value(Figure.HOURS_REQUIRED)
                .flatMap(required -> quartier.value(Figure.HOURS_AVAILABLE).map(required::subtract))
                .filter(gap -> gap.signum() > 0);
    }
}
