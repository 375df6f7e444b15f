package de.strategieportal.strategy.suitability;

import static de.strategieportal.strategy.StrategyFixture.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.suitability.Sentence.About;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuitabilityInWordsTest {

    final SuitabilityInWords german = new SuitabilityInWords(Locale.GERMAN);
    final SuitabilityInWords english = new SuitabilityInWords(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_sentence_has_its_text_and_no_text_is_left_over(String language) {
        assertThat(ResourceBundle.getBundle("de.strategieportal.suitability", Locale.forLanguageTag(language))
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(About.values()).map(Enum::name).toList());
    }

    @Test
    void numbers_and_quarters_are_written_as_the_language_does() {
        var effort = Sentence.of(About.EFFORT, new BigDecimal("1.50"), new BigDecimal("1003.25"), Q3);

        assertThat(german.say(effort))
                .isEqualTo("Braucht 1,50 Stunden pro Woche; im knappsten Kalenderquartal (Q3\u00a02026) sind 1.003,25"
                        + " frei.");
        assertThat(english.say(effort))
                .isEqualTo("Takes 1.50 hours a week; in the tightest calendar quarter (Q3\u00a02026), 1,003.25 are"
                        + " free.");
    }

    @Test
    void constants_and_lists_of_them_are_named() {
        var functions = Sentence.of(
                About.FUNCTIONS, 1, 3, List.of(CommunicationFunction.BOOKING, CommunicationFunction.SURVEYS));

        assertThat(german.say(functions))
                .isEqualTo("Bietet 1 von 3 gebrauchten Funktionen. Es fehlen: Räume und Dinge buchen, Umfragen.");
        assertThat(german.say(Sentence.of(About.RATING, Criterion.ACCESSIBILITY, 3, 4)))
                .isEqualTo("Barrierefreiheit: 3 von 4 Punkten.");
        assertThat(english.say(Sentence.of(About.UNLAWFUL, DataProtectionRegime.DSGVO)))
                .startsWith("Not lawful under ");
    }

    @Test
    void one_function_is_not_all_of_several() {
        assertThat(german.say(Sentence.of(About.FUNCTIONS_ALL, 1)))
                .isEqualTo("Bietet die eine Funktion, die gebraucht wird.");
        assertThat(german.say(Sentence.of(About.FUNCTIONS_ALL, 4)))
                .isEqualTo("Bietet alle 4 Funktionen, die gebraucht werden.");
    }
}
