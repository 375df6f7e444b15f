package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Freshness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures of a dashboard rest on, and what they leave out. */
public final class BasisInWords {

    private final Comparison comparison;
    private final boolean drafts;
    private final Texts texts;
    private final Words words;

    public BasisInWords(Comparison comparison, boolean drafts, Texts texts) {
        this.comparison = comparison;
        this.drafts = drafts;
        this.texts = texts;
        this.words = new Words(texts);
    }

    public List<String> sentences() {
        return Stream.of(counted(), missing()).flatMap(List::stream).toList();
    }

    /** How many plans, how fresh, in which states. */
    public List<String> counted() {
        return List.of(
                comparison.freshness().map(this::basis).orElseGet(() -> texts.of("basis.none")),
                texts.of(drafts ? "basis.drafts" : "basis.published"));
    }

    private String basis(Freshness freshness) {
        var when = freshness.oldest().equals(freshness.newest())
                ? texts.of("basis.on", texts.date(freshness.newest()))
                : texts.of("basis.between", texts.date(freshness.oldest()), texts.date(freshness.newest()));
        return texts.of("basis", comparison.strategies(), when);
    }

    /** Which Quartiere are without a plan or without residents; nothing where none is. */
    public List<String> missing() {
        return Stream.of(
                        words.about("missing.plan", comparison.withoutPlan()),
                        words.about("missing.residents", comparison.withoutResidents()))
                .flatMap(Optional::stream)
                .toList();
    }
}
