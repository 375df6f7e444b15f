package de.strategieportal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.Role;
import de.strategieportal.access.SignedInAccount;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.traeger.TraegerType;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedViewsTest {

    private static final String MAP = "/dashboard/map?figure=coverage&quarter=2026-Q4&quartier=7&quartier=8";

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private Long diakonie;
    private Long caritas;

    @BeforeEach
    void three_people_of_two_traeger() {
        diakonie = traeger("Diakonie");
        caritas = traeger("Caritas");
        account("kim", diakonie);
        account("alex", diakonie);
        account("robin", caritas);
        account("root", null);
    }

    private Long traeger(String name) {
        return database.persisted(new Traeger(name, TraegerType.DISTRICT, DataProtectionRegime.DSGVO, null))
                .getId();
    }

    private void account(String name, Long traeger) {
        database.transaction(() -> database.em
                .createNativeQuery(
                        "insert into account (id, version, name, display_name, password_hash, role, traeger_id)"
                                + " values (next value for portal_id, 1, ?, ?, 'hash', ?, ?)")
                .setParameter(1, name)
                .setParameter(2, name)
                .setParameter(3, traeger == null ? "ADMINISTRATOR" : "MANAGER")
                .setParameter(4, traeger)
                .executeUpdate());
    }

    private SavedViews as(String name, Long traeger) {
        var views = new SavedViews();
        views.em = database.em;
        views.caller = Caller.known(
                new SignedInAccount(name, name, Role.MANAGER, Optional.ofNullable(traeger), Set.of(), ""), Set.of());
        return views;
    }

    private SavedViews kim() {
        return as("kim", diakonie);
    }

    private SavedViews alex() {
        return as("alex", diakonie);
    }

    private SavedViews robin() {
        return as("robin", caritas);
    }

    private long saved(SavedViews views, String name, boolean shared) {
        return database.transaction(() -> views.save(name, MAP, shared));
    }

    @Test
    void what_is_kept_under_a_name_is_found_again_with_all_its_filters() {
        saved(kim(), "Karte für den Vorstand", false);

        assertThat(kim().all()).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Karte für den Vorstand");
            assertThat(view.address()).isEqualTo(MAP);
            assertThat(view.own()).isTrue();
            assertThat(view.start()).isFalse();
        });
    }

    @Test
    void a_private_view_is_nobody_else_s() {
        saved(kim(), "Karte", false);

        assertThat(alex().all()).isEmpty();
    }

    @Test
    void a_shared_view_is_seen_within_the_traeger_only() {
        saved(kim(), "Karte", true);

        assertThat(alex().all()).singleElement().satisfies(view -> assertThat(view.own())
                .isFalse());
        assertThat(robin().all()).isEmpty();
    }

    @Test
    void only_the_owner_changes_or_deletes() {
        var id = saved(kim(), "Karte", true);

        assertThatThrownBy(() -> database.transaction(() -> alex().change(id, "Meine", true)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> database.transaction(() -> alex().delete(id))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> database.transaction(() -> kim().delete(id + 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_view_can_be_where_a_person_begins_and_others_begin_elsewhere() {
        var id = saved(kim(), "Karte", true);
        database.transaction(() -> alex().startWith(id));

        assertThat(alex().start()).contains(MAP);
        assertThat(alex().all()).singleElement().satisfies(view -> assertThat(view.start())
                .isTrue());
        assertThat(kim().start()).isEmpty();

        database.transaction(() -> alex().startAtHome());
        assertThat(alex().start()).isEmpty();
    }

    @Test
    void nobody_begins_with_what_is_not_shared_with_them() {
        var id = saved(kim(), "Karte", true);
        database.transaction(() -> alex().startWith(id));
        database.transaction(() -> kim().change(id, "Karte", false));

        assertThat(alex().start()).isEmpty();
        assertThatThrownBy(() -> database.transaction(() -> alex().startWith(id)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> database.transaction(() -> robin().startWith(id)))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_deleted_view_begins_nothing() {
        var id = saved(kim(), "Karte", false);
        database.transaction(() -> kim().startWith(id));
        database.transaction(() -> kim().delete(id));

        assertThat(kim().start()).isEmpty();
        assertThat(kim().all()).isEmpty();
    }

    @Test
    void a_name_is_given_once_by_each_person() {
        saved(kim(), "Karte", false);
        saved(alex(), "Karte", false);
        var other = saved(kim(), "Vergleich", false);

        assertThatThrownBy(() -> saved(kim(), "Karte", false)).hasMessage("saved_view.name_taken");
        assertThatThrownBy(() -> database.transaction(() -> kim().change(other, "Karte", false)))
                .hasMessage("saved_view.name_taken");
        database.transaction(() -> kim().change(other, "Vergleich", false));
    }

    @Test
    void without_a_traeger_there_is_nobody_to_share_with() {
        assertThatThrownBy(() -> saved(as("root", null), "Karte", true)).hasMessage("saved_view.no_traeger");
        saved(as("root", null), "Karte", false);
        assertThat(as("root", null).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/dashboard",
                "//elsewhere.example/dashboard",
                "/dashboard/../admin/accounts",
                "/dashboard/map#x",
                "/dashboard/map?figure=a b",
                "/dashboard/map?x=<script>",
                "/dashboardx",
                "/strategy/list",
                "/logout",
                "javascript:alert(1)",
                ""
            })
    void an_address_that_is_no_dashboard_is_refused(String address) {
        assertThatThrownBy(() -> database.transaction(() -> kim().save("Karte", address, false)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("saved_view.address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/dashboard/target-groups?quarter=2026-Q4", "/dashboard/map?x=%C3%BC&y=1"})
    void an_address_of_a_dashboard_is_kept(String address) {
        database.transaction(() -> kim().save("Karte", address, false));

        assertThat(kim().all()).singleElement().satisfies(view -> assertThat(view.address())
                .isEqualTo(address));
    }

    @Test
    void a_view_without_a_name_is_refused() {
        assertThatThrownBy(() -> saved(kim(), " ", false)).hasMessage("saved_view.name");
        assertThatThrownBy(() -> saved(kim(), "x".repeat(101), false)).hasMessage("saved_view.name");
    }
}
