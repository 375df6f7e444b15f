package de.strategieportal.traeger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TraegerDirectoryTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final TraegerDirectory directory = new TraegerDirectory();
    long federation;
    long district;
    long institution;

    @BeforeEach
    void a_federation_with_a_district_with_an_institution() {
        directory.em = database.em;
        federation = stored("Landesverband", TraegerType.FEDERATION, null);
        district = stored("Kreisverband", TraegerType.DISTRICT, federation);
        institution = stored("Familienzentrum", TraegerType.INSTITUTION, district);
        directory.caller = CallerFixture.manager(federation, district, institution);
    }

    @Test
    void the_tree_lists_each_traeger_followed_by_those_below() {
        stored("Amtsverband", TraegerType.DISTRICT, federation);

        assertThat(tree()).containsExactly("Landesverband", "– Kreisverband", "– – Familienzentrum");
    }

    @Test
    void who_stands_lower_sees_the_own_part_from_its_top() {
        directory.caller = CallerFixture.manager(district, institution);

        assertThat(tree()).containsExactly("Kreisverband", "– Familienzentrum");
    }

    @Test
    void a_traeger_is_never_hung_below_itself() {
        administrator();

        assertThatThrownBy(() -> move(federation, institution))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("traeger.parent_below");
        assertThatThrownBy(() -> move(district, district)).hasMessage("traeger.parent_below");
    }

    @Test
    void a_traeger_moves_with_everything_below_it() {
        var other = stored("Anderer Verband", TraegerType.FEDERATION, null);
        administrator();

        move(district, other);

        directory.caller = CallerFixture.manager(other, district, institution);
        assertThat(tree()).containsExactly("Anderer Verband", "– Kreisverband", "– – Familienzentrum");
    }

    @Test
    void a_traeger_in_use_is_not_deleted_and_the_refusal_says_by_what() {
        administrator();

        assertThatThrownBy(() -> delete(district)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal).hasMessage("traeger.in_use");
            assertThat(refusal.arguments()).containsExactly("Kreisverband", 1L, 0L, 0L);
        });
    }

    @Test
    void a_traeger_nothing_depends_on_is_deleted() {
        administrator();

        delete(institution);

        directory.caller = CallerFixture.manager(federation, district, institution);
        assertThat(tree()).containsExactly("Landesverband", "– Kreisverband");
    }

    @Test
    void a_name_is_given_once_whatever_its_case() {
        administrator();

        assertThatThrownBy(() -> database.transaction(() -> directory.create(
                        "KREISVERBAND", TraegerType.DISTRICT, DataProtectionRegime.KDG, Optional.empty())))
                .hasMessage("traeger.name_taken");
    }

    @Test
    void the_quartiere_of_a_traeger_are_part_of_its_version() {
        var quartier =
                database.persisted(new Quartier("Hafen", "Musterstadt", null)).getId();
        administrator();
        var shown = version(district);
        database.transaction(() -> directory.workIn(district, shown, Set.of(quartier)));

        directory.caller = CallerFixture.manager(district);
        assertThat(directory.quartiere(district)).containsExactly(quartier);
        administrator();
        assertThatThrownBy(() -> database.transaction(() -> directory.workIn(district, shown, Set.of())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void only_administrators_tend_the_tree() {
        assertThatThrownBy(() -> move(district, federation)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> delete(institution)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> directory.workIn(district, 1, Set.of())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(
                        () -> directory.create("x", TraegerType.DISTRICT, DataProtectionRegime.KDG, Optional.empty()))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void strangers_see_nothing() {
        directory.caller = CallerFixture.manager(999);

        assertThat(tree()).isEmpty();
        assertThatThrownBy(() -> directory.quartiere(district)).isInstanceOf(AccessDenied.class);
    }

    void administrator() {
        directory.caller = CallerFixture.administrator();
    }

    List<String> tree() {
        return database.transaction(
                () -> directory.tree().stream().map(TraegerLine::indented).toList());
    }

    void move(long id, long parent) {
        database.transaction(() -> directory.change(
                id,
                version(id),
                database.em.find(Traeger.class, id).getName(),
                TraegerType.DISTRICT,
                DataProtectionRegime.DSGVO,
                Optional.of(parent)));
    }

    void delete(long id) {
        database.transaction(() -> directory.delete(id, version(id)));
    }

    long version(long id) {
        return database.em.find(Traeger.class, id).getVersion();
    }

    long stored(String name, TraegerType type, Long parent) {
        return database.transaction(() -> {
            var above = parent == null ? null : database.em.find(Traeger.class, parent);
            var traeger = new Traeger(name, type, DataProtectionRegime.DSGVO, above);
            database.em.persist(traeger);
            return traeger.getId();
        });
    }
}
