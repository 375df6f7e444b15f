package de.strategieportal.reporting.export;

/** Text that people typed or pasted, made fit for a file. */
final class PlainText {

    /** What a cell of a workbook holds at most. */
    static final int LONGEST = 32_767;

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private PlainText() {}

    /** Without control characters and halves of characters, and no longer than a cell. */
    static String cleaned(String text) {
        return isPlain(text) ? text : withoutSigns(text);
    }

    /** Nearly every text; there is nothing to do then. */
    private static boolean isPlain(String text) {
        return text.length() < LONGEST && text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c > 0x9f && c < 0xd800);
    }

    private static String withoutSigns(String text) {
        var clean = new StringBuilder(Math.min(text.length(), LONGEST));
        var codePoints = text.codePoints().filter(PlainText::allowed).iterator();
        while (codePoints.hasNext()) {
            int next = codePoints.nextInt();
            if (clean.length() + Character.charCount(next) > LONGEST - 1) {
                return clean.append('…').toString();
            }
            clean.appendCodePoint(next);
        }
        return clean.toString();
    }

    /** Spreadsheets must never take text for a formula. */
    static String unarmed(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
    }
}
