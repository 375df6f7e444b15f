package de.strategieportal.reporting.export;

import de.strategieportal.reporting.document.Block;
import java.util.regex.Pattern;

/**
 * A drawing as large as the page allows.
 *
 * @param attributes that its first element has besides its size
 * @param inside what follows them
 * @param width in centimetres
 * @param height in centimetres
 */
record PlacedDrawing(String attributes, String inside, double width, double height) {

    private static final Pattern SIZE = Pattern.compile("^<svg([^>]*) width=\"(\\d+)\" height=\"(\\d+)\"");

    static PlacedDrawing of(Block.Drawing drawing, Paper paper) {
        var size = SIZE.matcher(drawing.svg());
        if (!size.find()) {
            throw new IllegalArgumentException(drawing.title());
        }
        double width = Double.parseDouble(size.group(2));
        double height = Double.parseDouble(size.group(3));
        double scale = Math.min(paper.width() / width, paper.height() / height);
        return new PlacedDrawing(size.group(1), drawing.svg().substring(size.end()), width * scale, height * scale);
    }
}
