package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Freshness;
import java.util.ArrayList;
import java.util.List;

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
        var sentences = new ArrayList<String>();
        sentences.add(comparison.freshness().map(this::basis).orElseGet(() -> texts.of("basis.none")));
        sentences.add(texts.of(drafts ? "basis.drafts" : "basis.published"));
        missing(sentences, "missing.plan", comparison.withoutPlan());
        missing(sentences, "missing.residents", comparison.withoutResidents());
        return sentences;
    }

    private String basis(Freshness freshness) {
        var when = freshness.oldest().equals(freshness.newest())
                ? texts.of("basis.on", texts.date(freshness.newest()))
                : texts.of("basis.between", texts.date(freshness.oldest()), texts.date(freshness.newest()));
        return texts.of("basis", comparison.strategies(), when);
    }

    private void missing(List<String> sentences, String key, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(texts.of(key, words.names(names)));
        }
    }
}
