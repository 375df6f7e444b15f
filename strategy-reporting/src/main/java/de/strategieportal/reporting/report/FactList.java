package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Block.Facts.Fact;
import java.util.ArrayList;
import java.util.List;

/** What is known about one thing; what is not known leaves no trace, unless it is missing in the chain. */
final class FactList {

    private final Texts texts;
    private final List<Fact> facts = new ArrayList<>();

    FactList(Texts texts) {
        this.texts = texts;
    }

    FactList add(String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(texts.of("report.column." + label), value));
        }
        return this;
    }

    FactList orMissing(String label, List<String> values) {
        return add(label, values.isEmpty() ? texts.of("report.chain.missing") : String.join("\n", values));
    }

    List<Fact> facts() {
        return facts;
    }
}
