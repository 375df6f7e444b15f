package de.strategieportal.quartier.intake;

/** Offices use more blanks than {@link String#strip()} knows: no-break and narrow ones, and none of zero width. */
final class Blanks {

    private Blanks() {}

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Trimmed, with every run of blanks as one plain space. */
    static String collapse(String text) {
        var collapsed = new StringBuilder(text.length());
        for (char c : trim(text).toCharArray()) {
            if (!isBlank(c)) {
                collapsed.append(c);
            } else if (collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString();
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
