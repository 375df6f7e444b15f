package de.strategieportal.quartier.intake;

import de.strategieportal.shared.RuleViolation;
import java.nio.charset.StandardCharsets;

/** A file as it came, with the name it had at the sender's. */
public final class UploadedFile {

    public static final UploadedFile MISSING = new UploadedFile("", new byte[0]);

    private static final int LONGEST_NAME = 200;
    private static final int MOST_LINES = 50_000;

    private final String name;
    private final byte[] content;

    public UploadedFile(String name, byte[] content) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        this.name = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    boolean isMissing() {
        return name.isEmpty() && content.length == 0;
    }

    /** @throws RuleViolation when this is no text, or no table */
    TableReading recognise() {
        mustBeTable();
        return TableReading.recognise(content);
    }

    /** People send the workbook instead of what they saved from it, or the map in the wrong place. */
    private void mustBeTable() {
        if (startsWith("PK\u0003\u0004") || startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw RuleViolation.at("residents", "quartier_import.workbook");
        }
        var text = TextEncoding.recognise(content).decode(content);
        if (text.indexOf('\0') >= 0) {
            throw RuleViolation.at("residents", "quartier_import.no_text");
        }
        if (Blanks.trim(text.substring(0, Math.min(100, text.length()))).startsWith("{")) {
            throw RuleViolation.at("residents", "quartier_import.no_table");
        }
        if (text.lines().skip(MOST_LINES).findAny().isPresent()) {
            throw RuleViolation.at("residents", "quartier_import.too_many_lines", MOST_LINES);
        }
    }

    private boolean startsWith(String signature) {
        var start = new String(content, 0, Math.min(content.length, signature.length()), StandardCharsets.ISO_8859_1);
        return start.equals(signature);
    }
}
