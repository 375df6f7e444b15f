package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShadesTest {

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    @Test
    void each_shade_gets_as_many_values_as_any_other() {
        var shades = Shades.of(
                IntStream.rangeClosed(1, 10).mapToObj(BigDecimal::valueOf).toList());

        assertThat(shades.ranges())
                .extracting(range -> range.shade() + ": " + range.lowest() + "–" + range.highest())
                .containsExactly("0: 1–2", "1: 3–4", "2: 5–6", "3: 7–8", "4: 9–10");
    }

    @Test
    void equal_values_share_a_shade() {
        var shades = Shades.of(values("5", "5.00", "5", "5", "5", "9"));

        assertThat(shades.of(new BigDecimal("5"))).isZero();
        assertThat(shades.of(new BigDecimal("9.0"))).isEqualTo(4);
        assertThat(shades.ranges()).hasSize(2);
    }

    @Test
    void a_single_value_gets_the_middle_shade() {
        assertThat(Shades.of(values("7")).of(new BigDecimal("7"))).isEqualTo(2);
    }

    @Test
    void nothing_makes_no_classes() {
        assertThat(Shades.of(List.of()).ranges()).isEmpty();
    }
}
