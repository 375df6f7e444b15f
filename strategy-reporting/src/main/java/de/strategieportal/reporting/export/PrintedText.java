package de.strategieportal.reporting.export;

/** Text for paper: what has no shape in the typeface is counted and shown as a box; what only guides other programs goes. */
final class PrintedText {

    private int replaced;

    int replaced() {
        return replaced;
    }

    String of(String text) {
        var clean = PlainText.cleaned(text);
        var printed = new StringBuilder(clean.length());
        clean.codePoints().forEach(c -> append(c, printed));
        return printed.toString();
    }

    private void append(int c, StringBuilder printed) {
        if (c == '\n') {
            printed.append('\n');
        } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
            printed.append(c == '\u00a0' || c == '\u202f' ? '\u00a0' : ' ');
        } else if (isSilent(c)) {
            return;
        } else if (Typeface.has(c)) {
            printed.appendCodePoint(c);
        } else {
            replaced++;
            printed.append(Typeface.MISSING);
        }
    }

    /** Soft hyphens, joiners, marks of direction, variation selectors. */
    private static boolean isSilent(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xfe00 && c <= 0xfe0f;
    }
}
