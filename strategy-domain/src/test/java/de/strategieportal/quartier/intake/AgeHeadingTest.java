package de.strategieportal.quartier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeHeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    inhabitants_age_below_6      | 0-5
                    unter6                       | 0-5
                    unter 3 Jahre                | 0-2
                    Unter 18-Jährige             | 0-17
                    under 6 years                | 0-5
                    bis 5 Jahre                  | 0-5
                    3 bis unter 6 Jahre          | 3-5
                    18 bis unter 25              | 18-24
                    18 – unter 25                | 18-24
                    10-14                        | 10-14
                    10 bis 14 Jahre              | 10-14
                    im Alter von 10 bis 14       | 10-14
                    Alter_10_14                  | 10-14
                    65undmehr                    | 65+
                    65 und älter                 | 65+
                    65-Jährige und Ältere        | 65+
                    75 Jahre und mehr            | 75+
                    80 u. ä.                     | 80+
                    65+                          | 65+
                    ab 65                        | 65+
                    65 years and over            | 65+
                    über 65                      | 66+
                    Alter 7                      | 7-7
                    """)
    void a_heading_names_its_ages(String heading, String band) {
        assertThat(AgeHeading.read(heading).map(it -> it.among(List.of(it)).toString()))
                .contains(band);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inhabitants_age_below_6_percentage",
                "Anteil der unter 18-Jährigen in %",
                "Unter 18-Jährige mit Migrations-hintergrund",
                "Unter 15-Jährige in Mindestsicherung (Dez 2013)",
                "Grundschulen (2013/2014)",
                "PLR-ID",
                "K01",
                "weiblich",
                "31.12.2015",
                "7",
                "",
                "15-6",
                "150-160"
            })
    void a_heading_about_something_else_names_no_ages(String heading) {
        assertThat(AgeHeading.read(heading)).isEmpty();
    }

    @Test
    void bands_that_share_their_limits_end_before_the_next_begins() {
        assertThat(bands("unter6", "6-15", "15-18", "18-27", "27-45", "45-55", "55-65", "65undmehr"))
                .containsExactly("0-5", "6-14", "15-17", "18-26", "27-44", "45-54", "55-64", "65+");
    }

    @Test
    void above_a_shared_limit_means_from_that_limit_on() {
        assertThat(bands("inhabitants_age_45_55", "inhabitants_age_55_65", "inhabitants_age_above_65"))
                .containsExactly("45-54", "55-64", "65+");
    }

    @Test
    void bands_that_share_no_limit_are_taken_at_their_word() {
        assertThat(bands("0-17", "18-64", "65 und älter")).containsExactly("0-17", "18-64", "65+");
    }

    private static List<String> bands(String... headings) {
        var all = Stream.of(headings)
                .map(AgeHeading::read)
                .flatMap(Optional::stream)
                .toList();
        return all.stream().map(it -> it.among(all).toString()).toList();
    }
}
