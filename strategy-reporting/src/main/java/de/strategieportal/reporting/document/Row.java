package de.strategieportal.reporting.document;

import java.util.List;

/** @param total sums up rows above it */
public record Row(List<Cell> cells, boolean total) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }
}
