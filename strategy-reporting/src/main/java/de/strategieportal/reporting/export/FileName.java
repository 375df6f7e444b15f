package de.strategieportal.reporting.export;

import java.text.Normalizer;

/** Safe in every file system and every header: letters, digits and hyphens only. */
public final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    public static String of(String title, String extension) {
        var german = title.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
        var plain = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        var name = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return (name.isEmpty() ? "report" : name) + "." + extension;
    }
}
