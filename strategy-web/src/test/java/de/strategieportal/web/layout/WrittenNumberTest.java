package de.strategieportal.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "12 12",
                "12,5 12.5",
                "12.5 12.5",
                "1.200 1200",
                "1.234.567,89 1234567.89",
                "-3 -3",
                "0,05 0.05",
                "1200 1200"
            })
    void german_numbers_are_read_as_people_write_them(String written, String number) {
        assertThat(WrittenNumber.read(written, Locale.GERMAN))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"12.5 12.5", "12,5 12.5", "1,200 1200", "1,234,567.89 1234567.89"})
    void english_numbers_too(String written, String number) {
        assertThat(WrittenNumber.read(written, Locale.ENGLISH))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwölf", "1.2.3", "12,5,5", "1e9", "--3", "12 Stunden", "99999999999999999999"})
    void what_cannot_be_a_number_is_not_guessed(String written) {
        assertThat(WrittenNumber.read(written, Locale.GERMAN)).isEmpty();
    }

    @Test
    void spaces_between_thousands_do_no_harm() {
        assertThat(WrittenNumber.read("1\u00a0200", Locale.GERMAN))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo("1200"));
    }
}
