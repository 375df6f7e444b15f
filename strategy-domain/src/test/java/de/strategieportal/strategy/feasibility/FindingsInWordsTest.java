package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsInWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_finding_and_every_lever_has_its_texts_and_no_text_is_left_over(String language) {
        var bundle = ResourceBundle.getBundle("de.strategieportal.findings", Locale.forLanguageTag(language));
        var findings = Stream.of(FindingCode.values()).map(Enum::name).flatMap(code -> Stream.of(code, code + ".help"));
        var levers = Stream.of(LeverKind.values()).map(kind -> "Lever." + kind);
        assertThat(bundle.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(findings, levers).toList());
    }

    @Test
    void numbers_and_quarters_are_written_as_the_language_does() {
        var missing = Finding.of(
                FindingCode.HOURS_MISSING,
                Q3,
                new BigDecimal("3.50"),
                new BigDecimal("1008.00"),
                new BigDecimal("1004.50"));
        assertThat(new FindingsInWords(Locale.GERMAN).sentence(missing))
                .isEqualTo(
                        "In Q3\u00a02026 fehlen 3,50 Stunden je Woche: 1.008,00 werden gebraucht, 1.004,50 sind da.");
        assertThat(new FindingsInWords(Locale.ENGLISH).sentence(missing))
                .startsWith("In Q3\u00a02026, 3.50 hours a week are missing: 1,008.00 are required");
    }
}
