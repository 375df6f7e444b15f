package de.strategieportal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Failed sign-ins under one name, whether such an account exists or not. Lives in the database, so that the slowdown holds
 * on every node and after a restart. Begins with the first failure, ends with a success or after a quiet day.
 */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {

    static final int FREE_ATTEMPTS = 5;
    static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Id
    private String name;

    private int failures;

    @Column(name = "last_failure_at")
    private LocalDateTime lastFailureAt;

    protected SignInFailure() {}

    SignInFailure(String name) {
        this.name = name;
    }

    void count(Instant now) {
        failures = isForgotten(now) ? 1 : failures + 1;
        lastFailureAt = utc(now);
    }

    /** How long the next attempt has to wait; zero when it may be made. */
    Duration waitAt(Instant now) {
        if (failures < FREE_ATTEMPTS || isForgotten(now)) {
            return Duration.ZERO;
        }
        var left = Duration.between(utc(now), lastFailureAt.plus(waitAfter(failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private boolean isForgotten(Instant now) {
        return lastFailureAt == null || lastFailureAt.plus(FORGOTTEN_AFTER).isBefore(utc(now));
    }

    /** EclipseLink 4 stores an Instant as a serialised object. */
    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Duration waitAfter(int failures) {
        var doublings = Math.min(failures - FREE_ATTEMPTS, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
