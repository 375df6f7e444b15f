package de.strategieportal.shared;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnumNamesTest {

    @Test
    void a_set_reads_as_it_was_written() {
        assertThat(EnumNames.joined(List.of(FRIDAY, MONDAY, FRIDAY))).isEqualTo("MONDAY,FRIDAY");
        assertThat(EnumNames.split(DayOfWeek.class, "MONDAY,FRIDAY")).isEqualTo(Set.of(MONDAY, FRIDAY));
    }

    @Test
    void an_empty_set_is_an_empty_text() {
        assertThat(EnumNames.joined(List.<DayOfWeek>of())).isEmpty();
        assertThat(EnumNames.split(DayOfWeek.class, "")).isEmpty();
    }
}
