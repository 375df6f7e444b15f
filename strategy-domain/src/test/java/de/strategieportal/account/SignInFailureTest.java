package de.strategieportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInFailureTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void four_failures_cost_nothing() {
        assertThat(failed(4).waitAt(NOON)).isZero();
    }

    @Test
    void the_fifth_failure_begins_a_wait() {
        assertThat(failed(5).waitAt(NOON)).isEqualTo(Duration.ofSeconds(15));
        assertThat(failed(5).waitAt(NOON.plusSeconds(10))).isEqualTo(Duration.ofSeconds(5));
        assertThat(failed(5).waitAt(NOON.plusSeconds(15))).isZero();
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_five_minutes() {
        assertThat(failed(6).waitAt(NOON)).isEqualTo(Duration.ofSeconds(30));
        assertThat(failed(9).waitAt(NOON)).isEqualTo(Duration.ofMinutes(4));
        assertThat(failed(10).waitAt(NOON)).isEqualTo(Duration.ofMinutes(5));
        assertThat(failed(1000).waitAt(NOON)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void after_a_quiet_day_everything_is_forgotten() {
        var failure = failed(20);
        var nextDay = NOON.plus(Duration.ofHours(25));

        failure.count(nextDay);

        assertThat(failure.waitAt(nextDay)).isZero();
    }

    static SignInFailure failed(int times) {
        var failure = new SignInFailure("kim");
        for (int i = 0; i < times; i++) {
            failure.count(NOON);
        }
        return failure;
    }
}
