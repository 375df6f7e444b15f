package de.strategieportal.quartier.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names are the same when they differ in nothing but blanks, capitals and the way umlauts are composed. */
final class Names {

    private static final int LISTED = 5;

    private Names() {}

    static String plain(String name) {
        return Normalizer.normalize(Blanks.collapse(name), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static String shorten(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + " …" : text;
    }

    /** For a sentence: the first few of them. */
    static String list(List<?> names) {
        var first = names.stream().limit(LISTED).map(String::valueOf).toList();
        return String.join(", ", first) + (names.size() > LISTED ? " …" : "");
    }
}
