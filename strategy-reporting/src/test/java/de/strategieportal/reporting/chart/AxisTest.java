package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest
    @CsvSource({"72, 80, 20", "100, 100, 20", "101, 125, 25", "0.4, 0.4, 0.1", "9.99, 10, 2", "51234, 60000, 20000"})
    void it_ends_at_a_round_number_just_above_the_highest(BigDecimal highest, BigDecimal end, BigDecimal step) {
        var axis = Axis.upTo(highest);

        assertThat(axis.end()).isEqualByComparingTo(end);
        assertThat(axis.step()).isEqualByComparingTo(step);
    }

    @Test
    void it_stands_even_where_there_is_nothing_to_show() {
        assertThat(Axis.upTo(BigDecimal.ZERO).end()).isEqualByComparingTo("1");
    }
}
