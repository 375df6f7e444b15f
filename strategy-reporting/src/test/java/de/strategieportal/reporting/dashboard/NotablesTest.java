package de.strategieportal.reporting.dashboard;

import static de.strategieportal.reporting.dashboard.DashboardFixture.Q4;
import static de.strategieportal.reporting.dashboard.DashboardFixture.quartier;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotablesTest {

    private static Comparison required(String... hours) {
        var quartiere = new ArrayList<QuartierFigures>();
        for (var each : hours) {
            quartiere.add(quartier(quartiere.size(), "Viertel " + quartiere.size(), "1000", "10", each));
        }
        return new Comparison(Q4, quartiere);
    }

    private static List<String> found(Comparison comparison) {
        return Notables.of(comparison, Figure.HOURS_REQUIRED, Per.ABSOLUTE).stream()
                .map(notable -> notable.quartier().name())
                .toList();
    }

    @Test
    void far_from_the_median_is_more_than_half_as_much_again_or_less_than_two_thirds() {
        // median 20; 30 is one and a half times and no more, 31 is more, 13 is less than two thirds
        assertThat(found(required("20", "30", "31", "13", "20"))).containsExactly("Viertel 2", "Viertel 3");
    }

    @Test
    void two_are_too_few_to_say_so() {
        assertThat(found(required("10", "100"))).isEmpty();
    }

    @Test
    void nothing_stands_out_from_nothing() {
        assertThat(found(required("0", "0", "5"))).isEmpty();
    }

    @Test
    void a_sentence_names_the_value_and_the_median() {
        assertThat(Notables.sentences(
                        required("20", "20", "50"), Figure.HOURS_REQUIRED, Per.ABSOLUTE, new Texts(Locale.GERMAN)))
                .containsExactly(
                        "Viertel 2 liegt mit 50,00 deutlich über dem mittleren Wert (Stunden benötigt: 20,00).");
    }
}
