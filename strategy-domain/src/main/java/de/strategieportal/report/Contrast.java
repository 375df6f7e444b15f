package de.strategieportal.report;

/** Contrast of a colour with white, by WCAG 2.2: (1 + 0.05) ÷ (relative luminance + 0.05). */
final class Contrast {

    /** Level AA for text of usual size. */
    static final double READABLE = 4.5;

    private Contrast() {}

    /** @param colour {@code #rrggbb} */
    static double withWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
