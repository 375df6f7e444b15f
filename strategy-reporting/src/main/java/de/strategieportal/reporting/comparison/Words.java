package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the charts of this package have in common to say. */
final class Words {

    private static final int MOST_NAMES = 8;

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    String names(List<String> names) {
        return texts.enumerated(names, MOST_NAMES);
    }

    /** A sentence about these; none where there are none. */
    Optional<String> about(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(texts.of(key, names(names)));
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

    /** Hours that are required beyond what is available; empty where they suffice or nothing is known. */
    static Optional<BigDecimal> missing(Collection<QuartierFigures> quartiere) {
        return Figure.BALANCE
                .of(quartiere)
                .filter(balance -> balance.signum() < 0)
                .map(BigDecimal::negate);
    }

    static Optional<BigDecimal> missing(QuartierFigures quartier) {
        return missing(List.of(quartier));
    }
}
