package de.strategieportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.access.Role;
import de.strategieportal.shared.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final CountingHash hash = new CountingHash();
    final SignInAttempts attempts = new SignInAttempts();
    final SignIn signIn = new SignIn();

    @BeforeEach
    void kim_has_an_account() {
        signIn.passwords = new Passwords();
        signIn.passwords.hash = hash;
        signIn.passwords.prepare();
        attempts.em = database.em;
        signIn.attempts = attempts;
        at(NOON);
        database.persisted(
                new Account("kim@example.org", "Kim", signIn.passwords.hashNew(PASSWORD), Role.ADMINISTRATOR, null));
    }

    @Test
    void the_right_password_opens_whatever_the_case_of_the_name() {
        assertThat(attempt(" Kim@Example.org ", PASSWORD)).isPresent();
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_disabled_account_look_alike_and_cost_the_same() {
        database.persisted(disabled("gone"));
        hash.verified = 0;

        assertThat(attempt("kim@example.org", "wrong")).isEmpty();
        assertThat(attempt("nobody", PASSWORD)).isEmpty();
        assertThat(attempt("gone", PASSWORD)).isEmpty();
        assertThat(hash.verified).isEqualTo(3);
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() {
        fail("kim@example.org", 5);

        assertThat(attempt("kim@example.org", PASSWORD)).isEmpty();
        assertThat(waitFor("KIM@example.org")).isEqualTo(Duration.ofSeconds(15));

        at(NOON.plusSeconds(15));
        assertThat(attempt("kim@example.org", PASSWORD)).isPresent();
    }

    @Test
    void names_without_account_are_slowed_down_too() {
        fail("nobody", 5);

        assertThat(waitFor("nobody")).isPositive();
    }

    @Test
    void other_names_are_not_slowed_down() {
        fail("nobody", 7);

        assertThat(attempt("kim@example.org", PASSWORD)).isPresent();
    }

    @Test
    void impatience_does_not_prolong_the_wait() {
        fail("kim@example.org", 5);
        fail("kim@example.org", 5);

        assertThat(waitFor("kim@example.org")).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void a_success_clears_the_failures() {
        fail("kim@example.org", 4);
        attempt("kim@example.org", PASSWORD);
        fail("kim@example.org", 4);

        assertThat(waitFor("kim@example.org")).isZero();
    }

    @Test
    void names_nobody_tried_for_a_day_are_swept_out() {
        fail("nobody", 1);
        at(NOON.plus(Duration.ofDays(2)));
        fail("somebody", 1);

        assertThat(database.em.find(SignInFailure.class, "nobody")).isNull();
    }

    @Test
    void endless_input_is_a_wrong_password_and_nothing_worse() {
        assertThat(attempt("x".repeat(100_000), "y".repeat(100_000))).isEmpty();
        assertThat(attempt("kim@example.org", PASSWORD + "y".repeat(100_000))).isEmpty();
    }

    void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            attempt(name, "wrong");
        }
    }

    Optional<Account> attempt(String name, String password) {
        return database.transaction(() -> signIn.with(name, password));
    }

    Duration waitFor(String name) {
        return database.transaction(() -> signIn.waitFor(name));
    }

    void at(Instant now) {
        attempts.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    Account disabled(String name) {
        var account = new Account(name, name, signIn.passwords.hashNew(PASSWORD), Role.ADMINISTRATOR, null);
        account.disable();
        return account;
    }
}
