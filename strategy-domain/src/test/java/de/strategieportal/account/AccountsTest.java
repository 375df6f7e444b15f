package de.strategieportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.access.Role;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.traeger.TraegerType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountsTest {

    static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final Accounts accounts = new Accounts();
    Long traeger;

    @BeforeEach
    void an_administrator_looks_after_the_accounts_of_one_traeger() {
        accounts.em = database.em;
        accounts.caller = CallerFixture.administrator();
        accounts.passwords = new Passwords();
        accounts.passwords.hash = new CountingHash();
        traeger = database.persisted(
                        new Traeger("Diakonie Musterstadt", TraegerType.DISTRICT, DataProtectionRegime.DSG_EKD, null))
                .getId();
        database.persisted(new Account("root", "Leitung", "hash", Role.ADMINISTRATOR, null));
    }

    @Test
    void a_new_account_is_found_by_its_names_and_its_traeger() {
        create("Kim@Example.org");

        assertThat(find("kim@")).containsExactly("kim@example.org");
        assertThat(find("beispiel")).containsExactly("kim@example.org");
        assertThat(find("diakonie")).containsExactly("kim@example.org");
        assertThat(find("")).hasSize(2);
    }

    @Test
    void a_name_is_given_once_whatever_its_case() {
        create("kim");

        assertThatThrownBy(() -> create("KIM"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("account.name_taken");
    }

    @Test
    void eleven_characters_are_no_password() {
        assertThatThrownBy(() -> database.transaction(
                        () -> accounts.create("kim", "Kim", "elf_zeichen", Role.EDITOR, Optional.of(traeger))))
                .hasMessage("account.password_length");
    }

    @Test
    void only_administrators_stand_outside_every_traeger() {
        assertThatThrownBy(() -> database.transaction(
                        () -> accounts.create("kim", "Kim", PASSWORD, Role.READER, Optional.empty())))
                .hasMessage("account.traeger_missing");
    }

    @Test
    void editors_are_assigned_quartiere_and_lose_them_with_the_role() {
        var quartier =
                database.persisted(new Quartier("Hafen", "Musterstadt", null)).getId();
        var kim = create("kim");
        database.transaction(() -> accounts.assign(kim, version(kim), Set.of(quartier)));
        assertThat(details(kim).quartiere()).containsExactly(quartier);

        database.transaction(() -> accounts.change(kim, version(kim), "Kim", Role.READER, Optional.of(traeger)));

        assertThat(details(kim).quartiere()).isEmpty();
    }

    @Test
    void a_change_to_the_quartiere_counts_as_a_change_of_the_account() {
        var quartier =
                database.persisted(new Quartier("Hafen", "Musterstadt", null)).getId();
        var kim = create("kim");
        var shown = version(kim);
        database.transaction(() -> accounts.assign(kim, shown, Set.of(quartier)));

        assertThatThrownBy(() -> database.transaction(() -> accounts.disable(kim, shown)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void the_last_administrator_can_neither_be_disabled_nor_given_another_role() {
        var root = id("root");

        assertThatThrownBy(() -> database.transaction(() -> accounts.disable(root, version(root))))
                .hasMessage("account.last_administrator");
        assertThatThrownBy(() -> database.transaction(
                        () -> accounts.change(root, version(root), "L", Role.READER, Optional.of(traeger))))
                .hasMessage("account.last_administrator");
    }

    @Test
    void one_of_two_administrators_can_go_and_come_back() {
        database.persisted(new Account("second", "Zwei", "hash", Role.ADMINISTRATOR, null));
        var root = id("root");

        database.transaction(() -> accounts.disable(root, version(root)));
        assertThat(details(root).disabled()).isTrue();

        database.transaction(() -> accounts.enable(root, version(root)));
        assertThat(details(root).disabled()).isFalse();
    }

    @Test
    void nobody_else_looks_after_accounts() {
        accounts.caller = CallerFixture.manager(traeger);

        assertThatThrownBy(() -> accounts.find("")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> accounts.setPassword(1, 1, PASSWORD)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> accounts.disable(1, 1)).isInstanceOf(AccessDenied.class);
    }

    long create(String name) {
        return database.transaction(
                () -> accounts.create(name, "Kim Beispiel", PASSWORD, Role.EDITOR, Optional.of(traeger)));
    }

    List<String> find(String search) {
        return accounts.find(search).stream().map(AccountLine::name).toList();
    }

    long id(String name) {
        return accounts.find(name).get(0).id();
    }

    long version(long id) {
        return details(id).version();
    }

    AccountDetails details(long id) {
        return database.transaction(() -> accounts.details(id));
    }
}
