package de.strategieportal.reporting.export;

import de.strategieportal.reporting.document.Chapter;

/** A4, upright or lying across. */
enum Paper {
    UPRIGHT(17, 21),
    ACROSS(25.7, 13);

    private static final int MILLIMETRES = 10;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    static Paper of(Chapter chapter) {
        return chapter.wide() ? ACROSS : UPRIGHT;
    }

    /** Between the margins, in centimetres. */
    double width() {
        return width;
    }

    /** The most that a drawing may take, in centimetres. */
    double height() {
        return height;
    }

    /** What the columns of a table share, in millimetres. */
    double room() {
        return MILLIMETRES * width;
    }
}
