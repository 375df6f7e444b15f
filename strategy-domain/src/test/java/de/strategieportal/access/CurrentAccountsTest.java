package de.strategieportal.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.shared.TestDatabase;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CurrentAccountsTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final CurrentAccounts accounts = new CurrentAccounts();

    @BeforeEach
    void a_federation_with_two_districts_one_of_them_with_an_institution() {
        accounts.em = database.em;
        traeger(1, null);
        traeger(2, 1L);
        traeger(3, 1L);
        traeger(4, 2L);
        sql("INSERT INTO quartier (id, version, name, municipality) VALUES (10, 1, 'Hafen', 'Musterstadt')");
        sql("INSERT INTO quartier (id, version, name, municipality) VALUES (11, 1, 'Markt', 'Musterstadt')");
    }

    @Test
    void the_tree_reaches_from_a_traeger_to_everything_below() {
        assertThat(accounts.traegerAndBelow(1)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(accounts.traegerAndBelow(2)).containsExactlyInAnyOrder(2L, 4L);
        assertThat(accounts.traegerAndBelow(4)).containsExactly(4L);
        assertThat(accounts.allTraeger()).hasSize(4);
    }

    @Test
    void whoever_reads_a_traeger_reads_below_it_only_what_they_may() {
        var caller = Caller.known(
                new SignedInAccount("kim", "Kim", Role.MANAGER, Optional.of(2L), Set.of(), "stamp"), Set.of(2L, 4L));
        caller.accounts = accounts;

        assertThat(caller.readableBelow(1)).containsExactlyInAnyOrder(2L, 4L);
        assertThat(caller.readableBelow(4)).containsExactly(4L);
        assertThat(caller.readableBelow(3)).isEmpty();
    }

    @Test
    void a_cycle_in_the_data_ends_all_the_same() {
        sql("UPDATE traeger SET parent_id = 4 WHERE id = 1");

        assertThat(accounts.traegerAndBelow(1)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    }

    @Test
    void an_account_comes_with_its_role_its_traeger_and_its_quartiere() {
        account("kim", false);
        sql("INSERT INTO account_quartier VALUES (100, 10), (100, 11)");

        var kim = accounts.named("kim").orElseThrow();

        assertThat(kim.role()).isEqualTo(Role.EDITOR);
        assertThat(kim.traeger()).isEqualTo(Optional.of(2L));
        assertThat(kim.quartiere()).containsExactlyInAnyOrder(10L, 11L);
    }

    @Test
    void a_disabled_account_is_nobody() {
        account("kim", true);

        assertThat(accounts.named("kim")).isEmpty();
    }

    @Test
    void an_account_is_read_once_in_a_request() {
        account("kim", false);
        accounts.named("kim");
        sql("DELETE FROM account");

        assertThat(accounts.named("kim")).isPresent();
    }

    void account(String name, boolean disabled) {
        sql("INSERT INTO account (id, version, name, display_name, password_hash, role, traeger_id, disabled)"
                + " VALUES (100, 1, '%s', 'Kim', 'hash', 'EDITOR', 2, %s)".formatted(name, disabled));
    }

    void traeger(long id, Long parent) {
        sql("INSERT INTO traeger (id, version, name, type, regime, parent_id)"
                + " VALUES (%d, 1, 'T%d', 'DISTRICT', 'DSGVO', %s)".formatted(id, id, parent));
    }

    void sql(String statement) {
        database.transaction(() -> database.em.createNativeQuery(statement).executeUpdate());
    }
}
