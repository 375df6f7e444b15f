package de.strategieportal.quartier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.HeardChanges;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuartierDirectoryTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final QuartierDirectory directory = new QuartierDirectory();
    final HeardChanges changes = new HeardChanges();

    @BeforeEach
    void an_administrator_tends_the_quartiere() {
        directory.em = database.em;
        directory.reachBasis = changes;
        directory.caller = CallerFixture.administrator();
    }

    @Test
    void a_quartier_is_found_by_name_municipality_and_key() {
        create("Hafen", "Musterstadt", "0101");
        create("Markt", "Musterstadt", null);

        assertThat(names("haf")).containsExactly("Hafen");
        assertThat(names("muster")).containsExactly("Hafen", "Markt");
        assertThat(names("010")).containsExactly("Hafen");
        assertThat(directory.count("muster")).isEqualTo(2);
    }

    @Test
    void the_list_comes_in_pages() {
        for (int i = 0; i < 60; i++) {
            create("Quartier %02d".formatted(i), "Musterstadt", null);
        }

        assertThat(directory.find("", 1)).hasSize(50);
        assertThat(directory.find("", 2)).hasSize(10);
        assertThat(directory.find("", -7)).hasSize(50);
    }

    @Test
    void residents_are_counted_by_age_band() {
        var id = create("Hafen", "Musterstadt", null);
        count(id, 1, new ResidentBand(0, 17, 120), new ResidentBand(18, null, 480));

        assertThat(directory.find("", 1).get(0).residents()).isEqualTo(600);
        assertThatThrownBy(() -> count(id, 1, new ResidentBand(0, null, 1))).isInstanceOf(Conflict.class);
    }

    @Test
    void a_key_is_given_once_in_a_municipality() {
        create("Hafen", "Musterstadt", "0101");
        create("Hafen", "Nachbarstadt", "0101");

        assertThatThrownBy(() -> create("Markt", "Musterstadt", "0101"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("quartier.key_taken");
    }

    @Test
    void nobody_else_tends_quartiere() {
        directory.caller = CallerFixture.editor(1, 2L);

        assertThatThrownBy(() -> directory.find("", 1)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> directory.change(1, 1, "x", "y", Optional.empty()))
                .isInstanceOf(AccessDenied.class);
    }

    long create(String name, String municipality, String key) {
        return database.transaction(() -> directory.create(name, municipality, Optional.ofNullable(key)));
    }

    void count(long id, long version, ResidentBand... bands) {
        database.transaction(
                () -> directory.countResidents(id, version, List.of(bands), Optional.empty(), Optional.empty()));
    }

    List<String> names(String search) {
        return directory.find(search, 1).stream().map(QuartierLine::name).toList();
    }
}
