package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static List<int[]> points(int... xy) {
        return IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new int[] {xy[2 * i], xy[2 * i + 1]})
                .toList();
    }

    @Test
    void points_that_change_nothing_are_dropped() {
        assertThat(Outline.ring(points(0, 0, 5, 0, 5, 0, 9, 0, 9, 9, 0, 9, 0, 0)))
                .containsExactly(points(0, 0, 9, 0, 9, 9, 0, 9).toArray(int[][]::new));
    }

    @Test
    void steps_are_written_as_short_as_they_get() {
        assertThat(new Outline(List.of(points(10, 20, 13, 16, 18, 22))).path()).isEqualTo("M10 20l3-4 5 6z");
    }

    @Test
    void an_area_too_small_for_the_grid_stays_a_dot() {
        assertThat(new Outline(List.of(Outline.ring(points(7, 7, 7, 7, 7, 7, 7, 7)))).path())
                .isEqualTo("M7 7h2v2h-2z");
    }

    @Test
    void the_widest_place_lies_inside_even_of_a_horseshoe() {
        // two legs 10 wide, joined by a bar on top that is 40 wide and 80 high
        var horseshoe = new Outline(List.of(points(0, 0, 40, 0, 40, 300, 30, 300, 30, 80, 10, 80, 10, 300, 0, 300)));

        var place = horseshoe.widestPlace().orElseThrow();

        assertThat(place.width()).isEqualTo(40);
        assertThat(place.x()).isEqualTo(20);
        assertThat(place.y()).isBetween(28.0, 52.0);
    }
}
