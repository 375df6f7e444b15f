package de.strategieportal.reporting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.privacy.SmallGroups.Shown;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** No reader can compute a number kept back, whatever the numbers. */
class SmallGroupsPropertiesTest {

    private static final int MOST = 14;

    @Property(tries = 150)
    void nothing_kept_back_in_a_column_can_be_computed(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(max = MOST) Integer> column) {
        var numbers = new long[column.size() + 1][1];
        for (int i = 0; i < column.size(); i++) {
            numbers[i][0] = column.get(i);
            numbers[column.size()][0] += column.get(i);
        }
        everythingKeptBackIsOpen(numbers, false);
    }

    @Property(tries = 100)
    void nor_in_a_table_with_sums_on_both_sides(@ForAll @Size(value = 6) List<@IntRange(max = 9) Integer> values) {
        var numbers = new long[3][4];
        for (int i = 0; i < 6; i++) {
            int value = values.get(i);
            numbers[i / 3][i % 3] = value;
            numbers[i / 3][3] += value;
            numbers[2][i % 3] += value;
            numbers[2][3] += value;
        }
        everythingKeptBackIsOpen(numbers, true);
    }

    /** Tries every table that readers would have to reckon with. */
    private static void everythingKeptBackIsOpen(long[][] numbers, boolean across) {
        var shown = SmallGroups.in(numbers, across);
        var possible = new ArrayList<long[][]>();
        search(numbers, shown, across, new long[numbers.length][numbers[0].length], 0, possible);
        assertThat(possible).isNotEmpty();
        for (int r = 0; r < numbers.length; r++) {
            for (int c = 0; c < numbers[r].length; c++) {
                int row = r;
                int column = c;
                if (shown[r][c] != Shown.NUMBER) {
                    assertThat(possible.stream()
                                    .mapToLong(table -> table[row][column])
                                    .distinct()
                                    .count())
                            .as("row %s column %s", r, c)
                            .isGreaterThan(1);
                }
            }
        }
    }

    private static void search(
            long[][] numbers, Shown[][] shown, boolean across, long[][] table, int at, List<long[][]> found) {
        int rows = numbers.length - 1;
        int columns = across ? numbers[0].length - 1 : numbers[0].length;
        if (at == rows * columns) {
            sums(table, across);
            if (fits(numbers, shown, table)) {
                var copy = new long[table.length][];
                for (int r = 0; r < table.length; r++) {
                    copy[r] = table[r].clone();
                }
                found.add(copy);
            }
            return;
        }
        int r = at / columns;
        int c = at % columns;
        long from = shown[r][c] == Shown.NUMBER ? numbers[r][c] : shown[r][c] == Shown.SMALL ? 0 : 5;
        long to = shown[r][c] == Shown.NUMBER ? numbers[r][c] : shown[r][c] == Shown.SMALL ? 4 : numbers[r][c] + 2;
        for (long value = from; value <= to; value++) {
            table[r][c] = value;
            search(numbers, shown, across, table, at + 1, found);
        }
    }

    private static void sums(long[][] table, boolean across) {
        int last = table.length - 1;
        int beside = table[0].length - 1;
        table[last] = new long[table[0].length];
        for (int r = 0; r < last; r++) {
            if (across) {
                table[r][beside] = 0;
                for (int c = 0; c < beside; c++) {
                    table[r][beside] += table[r][c];
                }
            }
            for (int c = 0; c < table[r].length; c++) {
                table[last][c] += table[r][c];
            }
        }
    }

    private static boolean fits(long[][] numbers, Shown[][] shown, long[][] table) {
        for (int r = 0; r < numbers.length; r++) {
            for (int c = 0; c < numbers[r].length; c++) {
                boolean fits =
                        switch (shown[r][c]) {
                            case NUMBER -> table[r][c] == numbers[r][c];
                            case SMALL -> table[r][c] < 5;
                            case KEPT_BACK -> table[r][c] >= 5;
                        };
                if (!fits) {
                    return false;
                }
            }
        }
        return true;
    }
}
