package de.strategieportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarQuarterTest {

    CalendarQuarter q4 = CalendarQuarter.of("2026-Q4");

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-Q1", "2026-03-31, 2026-Q1", "2026-11-24, 2026-Q4"})
    void holds_three_months(LocalDate day, String quarter) {
        assertThat(CalendarQuarter.containing(day)).hasToString(quarter);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2026-Q5",
                "2026-Q0",
                "26-Q1",
                "2026-q1",
                "0026-Q1",
                "2026-Q1 ",
                "1899-Q4",
                "3000-Q1",
                "9999-Q4"
            })
    void reads_nothing_else(String written) {
        assertThat(CalendarQuarter.parse(written)).isEmpty();
    }

    @Test
    void crosses_the_turn_of_the_year_both_ways() {
        assertThat(q4.next()).hasToString("2027-Q1");
        assertThat(q4.plus(-7)).hasToString("2025-Q1");
        assertThat(q4.since(CalendarQuarter.of("2025-Q1"))).isEqualTo(7);
    }

    @Test
    void begins_and_ends_on_a_day() {
        assertThat(q4.firstDay()).isEqualTo("2026-10-01");
        assertThat(q4.lastDay()).isEqualTo("2026-12-31");
    }

    @Test
    void makes_periods_that_include_both_ends() {
        var period = Period.of(q4.previous(), q4.next());
        assertThat(period.quarters()).isEqualTo(List.of(q4.previous(), q4, q4.next()));
        assertThat(period.contains(q4.next())).isTrue();
        assertThat(period.contains(q4.plus(2))).isFalse();
    }

    @Test
    void makes_no_period_that_ends_before_it_begins() {
        assertThatThrownBy(() -> Period.of(q4, q4.previous()))
                .isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.field())
                        .contains("to"))
                .hasMessage("period.ends_before_it_begins");
        assertThatThrownBy(() -> Period.of(null, q4)).hasMessage("period.from_missing");
        assertThatThrownBy(() -> Period.of(q4, null)).hasMessage("period.to_missing");
    }
}
