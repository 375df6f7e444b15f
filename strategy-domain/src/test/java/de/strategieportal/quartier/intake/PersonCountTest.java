package de.strategieportal.quartier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    1675|COMMA|1675
                     1 675    |COMMA|1675
                    1\u00a0675|COMMA|1675
                    1\u202f675|COMMA|1675
                    1.675|COMMA|1675
                    1.234.567|COMMA|1234567
                    1,675|POINT|1675
                    1675,0|COMMA|1675
                    100.0|POINT|100
                    109.00000000000001|POINT|109
                    28.999999999999996|POINT|29
                    0|COMMA|0
                    -|COMMA|0
                    –|COMMA|0
                    """)
    void a_number_is_read_as_offices_write_it(String cell, DecimalSign sign, int persons) {
        assertThat(PersonCount.read(cell, sign)).isEqualTo(PersonCount.of(persons));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "...", "", "  ", "/", "x", "k.A."})
    void a_number_that_is_not_published_is_unknown_and_no_fault(String cell) {
        assertThat(PersonCount.read(cell, DecimalSign.COMMA)).isEqualTo(PersonCount.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -  23     | COMMA | negative
                    −23       | COMMA | negative
                    2,5       | COMMA | not_whole
                    1.675     | POINT | not_whole
                    1234.5    | COMMA | no_number
                    12.34     | COMMA | no_number
                    1.67      | COMMA | no_number
                    1 67      | COMMA | no_number
                    1.234 567 | COMMA | no_number
                    12 Leute  | COMMA | no_number
                    1e5       | COMMA | no_number
                    ٣         | COMMA | no_number
                    999999999999999999999999 | COMMA | too_many
                    """)
    void what_is_no_number_of_people_is_said_to_be_none(String cell, DecimalSign sign, String fault) {
        assertThat(PersonCount.read(cell, sign).fault()).isEqualTo(fault);
    }

    @Test
    void the_decimal_sign_is_told_by_the_numbers_that_leave_no_doubt() {
        assertThat(DecimalSign.recognise(List.of("1.675", "9,7", "12"))).isEqualTo(DecimalSign.COMMA);
        assertThat(DecimalSign.recognise(List.of("3503", "2.82", "25.62"))).isEqualTo(DecimalSign.POINT);
        assertThat(DecimalSign.recognise(List.of("1,675,000", "0.125"))).isEqualTo(DecimalSign.POINT);
        assertThat(DecimalSign.recognise(List.of("1.675", "2.114"))).isEqualTo(DecimalSign.COMMA);
    }
}
