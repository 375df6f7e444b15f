package de.strategieportal.web.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.shared.Conflict;
import de.strategieportal.web.strategy.Merge.Choice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTest {

    static final Shown SHOWN = Shown.of(Map.of("title", "Sprechstunde", "hours", new BigDecimal("2.00")));

    @Test
    void takes_what_only_the_other_changed() {
        var merge = merge(
                Map.of("title", "Handysprechstunde", "hours", two()), Map.of("title", "Sprechstunde", "hours", two()));
        assertThat(merge.taken()).containsOnly(Map.entry("title", "Handysprechstunde"));
        assertThat(merge.undecided()).isEmpty();
    }

    @Test
    void keeps_what_only_was_changed_here() {
        var merge = merge(
                Map.of("title", "Sprechstunde", "hours", two()),
                Map.of("title", "Sprechstunde", "hours", BigDecimal.ONE));
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.undecided()).isEmpty();
    }

    @Test
    void asks_about_what_both_changed() {
        var merge = merge(Map.of("title", "Digitalcafé", "hours", two()), Map.of("title", "Treff", "hours", two()));
        assertThat(merge.undecided()).containsExactly(new Difference("title", "Digitalcafé", "Treff"));
    }

    @Test
    void asks_nothing_where_both_wrote_the_same() {
        var same = Map.<String, Object>of("title", "Digitalcafé", "hours", two());
        assertThat(merge(same, same).undecided()).isEmpty();
    }

    @Test
    void follows_a_decision_unless_the_field_was_changed_once_more() {
        var theirs = Map.<String, Object>of("title", "Digitalcafé");
        var mine = Map.<String, Object>of("title", "Treff");
        var decided = Map.of("title", Choice.THEIRS);
        assertThat(new Merge(Shown.of(theirs), theirs, mine, decided).taken()).isEqualTo(theirs);
        assertThat(new Merge(Shown.of(theirs), Map.of("title", "Offener Treff"), mine, decided).undecided())
                .hasSize(1);
    }

    @Test
    void keeps_asking_until_there_is_a_decision() {
        var theirs = Map.<String, Object>of("title", "Digitalcafé");
        var mine = Map.<String, Object>of("title", "Treff");
        assertThat(new Merge(Shown.of(theirs), theirs, mine, Map.of("title", Choice.OPEN)).undecided())
                .hasSize(1);
        assertThat(new Merge(Shown.of(theirs), theirs, mine, Map.of("title", Choice.MINE)).undecided())
                .isEmpty();
    }

    @Test
    void sees_no_difference_in_scale_order_or_line_breaks() {
        assertThat(Shown.same(new BigDecimal("2.0"), new BigDecimal("2.00"))).isTrue();
        assertThat(Shown.same(List.of(1L, 2L), List.of(2L, 1L))).isTrue();
        assertThat(Shown.same("eins\r\nzwei", "eins\nzwei ")).isTrue();
        assertThat(Shown.same(null, "")).isTrue();
        assertThat(Shown.same(Map.of(1L, "so"), Map.of(1L, "anders"))).isFalse();
    }

    @Test
    void what_was_shown_survives_the_way_through_the_page() {
        assertThat(Shown.parse(SHOWN.toString())).isEqualTo(SHOWN);
        assertThatThrownBy(() -> Shown.parse("<script>")).isInstanceOf(Conflict.class);
    }

    private static BigDecimal two() {
        return new BigDecimal("2");
    }

    private static Merge merge(Map<String, Object> theirs, Map<String, Object> mine) {
        return new Merge(SHOWN, theirs, mine, Map.of());
    }
}
