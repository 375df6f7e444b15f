package de.strategieportal.reporting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.privacy.SmallGroups.Shown;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void large_numbers_are_told() {
        assertThat(SmallGroups.in(new long[][] {{5}, {9}, {14}}, false))
                .isDeepEqualTo(new Shown[][] {{Shown.NUMBER}, {Shown.NUMBER}, {Shown.NUMBER}});
    }

    @Test
    void a_small_number_takes_the_next_larger_one_with_it() {
        assertThat(SmallGroups.in(new long[][] {{3}, {20}, {9}, {32}}, false))
                .isDeepEqualTo(new Shown[][] {{Shown.SMALL}, {Shown.NUMBER}, {Shown.KEPT_BACK}, {Shown.NUMBER}});
    }

    /** Readers know that what is kept back without being small is 5 or more. */
    @Test
    void none_and_five_do_not_hide_each_other() {
        assertThat(SmallGroups.in(new long[][] {{0}, {5}, {30}, {35}}, false)[2][0])
                .isEqualTo(Shown.KEPT_BACK);
    }
}
