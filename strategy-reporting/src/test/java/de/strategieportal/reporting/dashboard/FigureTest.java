package de.strategieportal.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {

    private final QuartierFigures small = Quartiere.inhabited(1, "Klein", "1000", "10", "20");
    private final QuartierFigures large = Quartiere.inhabited(2, "Groß", "9000", "90", "80");
    private final QuartierFigures uncounted = Quartiere.quartier(3, "Neu", "30", "10");

    private static BigDecimal rounded(Figure figure, QuartierFigures... quartiere) {
        return figure.of(List.of(quartiere)).map(figure.unit()::rounded).orElseThrow();
    }

    private static BigDecimal perThousand(QuartierFigures... quartiere) {
        return Figure.HOURS_AVAILABLE
                .of(List.of(quartiere), Per.THOUSAND_RESIDENTS)
                .map(Unit.HOURS::rounded)
                .orElseThrow();
    }

    @Test
    void a_ratio_is_the_ratio_of_sums_and_not_the_mean_of_ratios() {
        // (10 + 90) ÷ (20 + 80), while the mean of 0.5 and 1.125 would be 0.81
        assertThat(rounded(Figure.COVERAGE, small, large)).isEqualTo("1.00");
        assertThat(perThousand(small, large)).isEqualTo("10.00");
    }

    @Test
    void what_is_unknown_on_one_side_counts_on_neither() {
        assertThat(perThousand(small, large, uncounted)).isEqualTo("10.00");
        assertThat(rounded(Figure.HOURS_AVAILABLE, small, large, uncounted)).isEqualTo("130.00");
        assertThat(Figure.HOURS_AVAILABLE.of(List.of(uncounted), Per.THOUSAND_RESIDENTS))
                .isEmpty();
    }

    @Test
    void nothing_can_be_divided_by_nothing() {
        var idle = Quartiere.inhabited(4, "Ruhig", "100", "10", "0");

        assertThat(Figure.COVERAGE.of(List.of(idle))).isEmpty();
        assertThat(Figure.HOURS_AVAILABLE.of(List.of())).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void each_has_an_address_a_name_and_a_meaning_in_both_languages(Figure figure) {
        assertThat(Figure.named(figure.key())).contains(figure);
        for (var locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(figure.name(new Texts(locale))).isNotBlank();
            assertThat(figure.meaning(new Texts(locale))).endsWith(".");
            assertThat(figure.formula(new Texts(locale))).endsWith(".");
            assertThat(figure.section().name(new Texts(locale))).isNotBlank();
        }
        assertThat(figure.meaning(new Texts(Locale.GERMAN))).isNotEqualTo(figure.meaning(new Texts(Locale.ENGLISH)));
    }

    @Test
    void an_unknown_name_is_no_figure() {
        assertThat(Figure.named("happiness")).isEmpty();
    }

    @Test
    void hours_of_a_plan_without_resources_are_unknown() {
        var planned = Amounts.of(Map.of(
                Measure.STRATEGIES, BigDecimal.ONE,
                Measure.RESOURCES, BigDecimal.ZERO,
                Measure.STAFF, BigDecimal.ZERO,
                Measure.VOLUNTEERS, BigDecimal.ZERO,
                Measure.NETWORK_PARTNERS, BigDecimal.ZERO,
                Measure.MULTIPLIERS, BigDecimal.ZERO,
                Measure.REQUIRED, BigDecimal.TEN));

        assertThat(Figure.HOURS_AVAILABLE.of(planned)).isEmpty();
        assertThat(Figure.COVERAGE.of(planned)).isEmpty();
        assertThat(Figure.HOURS_REQUIRED.of(planned)).contains(BigDecimal.TEN);
    }

    @Test
    void the_plan_untouched_for_longest_says_how_old_the_figures_are() {
        var young = Amounts.of(Map.of(Measure.DAYS_UNTOUCHED, BigDecimal.valueOf(3)));
        var old = Amounts.of(Map.of(Measure.DAYS_UNTOUCHED, BigDecimal.valueOf(80)));

        assertThat(Figure.DAYS_UNTOUCHED.over(List.of(young, old), Per.ABSOLUTE))
                .contains(BigDecimal.valueOf(80));
    }

    @Test
    void a_share_is_never_set_against_residents_again() {
        assertThat(Figure.COVERAGE.may(Per.THOUSAND_RESIDENTS)).isFalse();
        assertThat(Figure.COVERAGE.of(List.of(small), Per.THOUSAND_RESIDENTS))
                .isEqualTo(Figure.COVERAGE.of(List.of(small)));
        assertThat(Figure.GOALS.unit(Per.PERSON)).isEqualTo(Unit.RATE);
    }
}
