package de.strategieportal.reporting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.document.Cell.Persons;
import de.strategieportal.reporting.document.Cell.Persons.Nature;
import de.strategieportal.reporting.document.Totals;
import de.strategieportal.reporting.document.Totals.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private final Sum down = new Sum("total", List.of("north", "south", "west"));

    private static Persons persons(String place, String counts, long number) {
        return new Persons(BigDecimal.valueOf(number), place, counts, Nature.COUNT);
    }

    private static Set<String> withheld(Map<String, Integer> numbers, Sum... sums) {
        return SmallGroups.withheld(
                numbers.entrySet().stream()
                        .map(each -> persons(each.getKey(), "persons", each.getValue()))
                        .toList(),
                new Totals(List.of(), List.of(sums)));
    }

    @Test
    void a_small_number_takes_the_next_smallest_of_its_sum_along() {
        assertThat(withheld(Map.of("north", 3, "south", 40, "west", 90, "total", 133), down))
                .containsExactlyInAnyOrder("north", "south");
    }

    @Test
    void a_small_number_that_adds_up_to_nothing_stands_alone() {
        assertThat(withheld(Map.of("north", 3, "south", 40))).containsExactly("north");
    }

    @Test
    void a_group_shown_elsewhere_is_found_through_the_sum_it_belongs_to() {
        assertThat(withheld(
                        Map.of("older", 3, "families", 640, "north", 643, "south", 40, "west", 90, "total", 773),
                        down,
                        new Sum("north", List.of("older", "families"))))
                .containsExactlyInAnyOrder("older", "families");
    }

    @Test
    void an_estimate_takes_nothing_along() {
        var shown = List.of(
                persons("north", "persons", 60),
                new Persons(BigDecimal.ONE, "north", "reached", Nature.ESTIMATE),
                persons("south", "persons", 80));

        assertThat(SmallGroups.withheld(shown, Totals.NONE)).isEmpty();
    }

    @Test
    void sums_across_are_kept_from_telling_too() {
        var numbers = Map.of("a", 2, "b", 20, "c", 30, "d", 40, "ab", 22, "cd", 70, "ac", 32, "bd", 60, "all", 92);

        assertThat(withheld(
                        numbers,
                        new Sum("ab", List.of("a", "b")),
                        new Sum("cd", List.of("c", "d")),
                        new Sum("ac", List.of("a", "c")),
                        new Sum("bd", List.of("b", "d")),
                        new Sum("all", List.of("ab", "cd"))))
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }
}
