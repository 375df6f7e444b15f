package de.strategieportal.quartier.intake;

import java.util.List;

/**
 * One row of a CSV file.
 *
 * @param line where it begins in the file, counted from 1
 * @param broken a quotation mark was opened and not closed properly: the cells are only what the line looks like
 */
record CsvRow(int line, List<String> cells, boolean broken) {

    /** The cell without the blanks around it; rows may be shorter than the heading. */
    String cell(int column) {
        return column < cells.size() ? Blanks.trim(cells.get(column)) : "";
    }

    boolean isBlank() {
        return filled() == 0;
    }

    long filled() {
        return cells.stream().filter(cell -> !Blanks.trim(cell).isEmpty()).count();
    }
}
