package de.strategieportal.reporting.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One category of target groups in each of the compared Quartiere.
 *
 * @param ageFrom years; empty where the category does not speak of an age
 * @param ageTo years; empty also where it has no upper end
 */
public record CategoryRow(
        long category, String name, Optional<Integer> ageFrom, Optional<Integer> ageTo, List<Cell> cells) {

    /**
     * What is planned for a category in a Quartier.
     *
     * @param amounts target groups, persons, reach, goals, channels in operation, hours required and missing for the
     *     category; as {@link Measure#RESIDENTS} the residents of the category's age, where it has one and they are known
     */
    public record Cell(long quartier, String name, Amounts amounts) {

        /** Whether anybody plans for the category here. */
        public boolean planned() {
            return amounts.count(Measure.TARGET_GROUPS) > 0;
        }
    }

    public CategoryRow {
        cells = List.copyOf(cells);
    }

    public boolean planned() {
        return cells.stream().anyMatch(Cell::planned);
    }

    /** Over all these Quartiere; {@link Figure#RESIDENTS} are the people of the category's age, planned for or not. */
    public Optional<BigDecimal> total(Figure figure) {
        return figure.over(cells.stream().map(Cell::amounts).toList(), Per.ABSOLUTE);
    }
}
