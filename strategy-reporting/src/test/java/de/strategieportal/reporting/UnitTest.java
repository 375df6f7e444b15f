package de.strategieportal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void it_writes_numbers_as_the_language_does() {
        assertThat(Unit.HOURS.shown(new BigDecimal("1234.5"), Locale.GERMANY)).isEqualTo("1.234,50");
        assertThat(Unit.HOURS.shown(new BigDecimal("1234.5"), Locale.UK)).isEqualTo("1,234.50");
        assertThat(Unit.WHOLE.shown(new BigDecimal("27000"), Locale.GERMANY)).isEqualTo("27.000");
        assertThat(Unit.PERCENT.shown(new BigDecimal("0.944"), Locale.GERMANY)).isEqualTo("94\u00a0%");
        assertThat(Unit.MONEY.shown(new BigDecimal("1300000"), Locale.GERMANY)).isEqualTo("1.300.000,00\u00a0€");
    }

    @Test
    void it_rounds_half_up() {
        assertThat(Unit.HOURS.shown(new BigDecimal("0.125"), Locale.GERMANY)).isEqualTo("0,13");
        assertThat(Unit.WHOLE.shown(new BigDecimal("2.5"), Locale.GERMANY)).isEqualTo("3");
        assertThat(Unit.PERCENT.shown(new BigDecimal("0.995"), Locale.GERMANY)).isEqualTo("100\u00a0%");
    }

    @Test
    void it_leaves_out_decimals_that_say_nothing_where_space_is_short() {
        assertThat(Unit.HOURS.brief(new BigDecimal("58.00"), Locale.GERMANY)).isEqualTo("58");
        assertThat(Unit.HOURS.brief(new BigDecimal("58.25"), Locale.GERMANY)).isEqualTo("58,3");
    }
}
