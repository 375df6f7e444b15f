package de.strategieportal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void the_guide_has_six_and_the_activities_are_none_of_them() {
        assertThat(Step.ofGuide()).hasSize(6).doesNotContain(Step.ACTIVITIES);
        assertThat(Step.ofGuide()).extracting(step -> step.number().getAsInt()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(Step.ACTIVITIES.number()).isEqualTo(OptionalInt.empty());
    }
}
