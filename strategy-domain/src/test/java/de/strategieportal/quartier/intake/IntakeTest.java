package de.strategieportal.quartier.intake;

import static de.strategieportal.quartier.intake.UploadFixture.MITTE;
import static de.strategieportal.quartier.intake.UploadFixture.NORD;
import static de.strategieportal.quartier.intake.UploadFixture.SUED;
import static de.strategieportal.quartier.intake.UploadFixture.bytes;
import static de.strategieportal.quartier.intake.UploadFixture.collection;
import static de.strategieportal.quartier.intake.UploadFixture.creatingWithoutBoundary;
import static de.strategieportal.quartier.intake.UploadFixture.feature;
import static de.strategieportal.quartier.intake.UploadFixture.known;
import static de.strategieportal.quartier.intake.UploadFixture.plan;
import static de.strategieportal.quartier.intake.UploadFixture.recognised;
import static de.strategieportal.quartier.intake.UploadFixture.square;
import static de.strategieportal.quartier.intake.UploadFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.quartier.intake.Change.Aspect;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IntakeTest {

    static final byte[] BOUNDARIES = collection(MITTE, NORD, SUED);

    static final byte[] RESIDENTS =
            bytes("id;Gesamt;unter 18;18-65;65 und älter\n01;10;2;5;3\n02;1.020;20;400;600\n03;7;7;-;0\n");

    @Nested
    class Boundaries_and_residents {

        @Test
        void they_become_quartiere_with_both() {
            var plan = plan(BOUNDARIES, RESIDENTS);

            assertThat(plan.remarks()).isEmpty();
            assertThat(plan.created()).extracting(PlannedQuartier::key).containsExactly("01", "02", "03");
            var nord = plan.created().get(1);
            assertThat(nord.municipality()).isEqualTo("Musterstadt");
            assertThat(nord.name()).isEqualTo("Nord");
            assertThat(nord.boundary()).startsWith("{\"type\":\"Polygon\"");
            assertThat(nord.residents())
                    .containsExactly(
                            new ResidentBand(0, 17, 20),
                            new ResidentBand(18, 64, 400),
                            new ResidentBand(65, null, 600));
        }

        @Test
        void a_second_time_everything_stays_as_it_is() {
            var again =
                    plan(BOUNDARIES, RESIDENTS, recognised(BOUNDARIES, RESIDENTS), stored(plan(BOUNDARIES, RESIDENTS)));

            assertThat(again.created()).isEmpty();
            assertThat(again.changed()).isEmpty();
            assertThat(again.unchanged()).hasSize(3);
            assertThat(again.confirmable()).isFalse();
        }

        @Test
        void what_differs_is_told_with_the_old_and_the_new() {
            var stored = stored(plan(BOUNDARIES, RESIDENTS));
            var moved = collection(feature("01", "Altstadt", square(13.5, 52.4)), NORD, SUED);
            var counted = bytes("id;unter 18;18-65;65 und älter\n01;2;5;4\n02;20;400;600\n03;7;0;0\n");

            var plan = plan(moved, counted, recognised(moved, counted), stored);

            assertThat(plan.unchanged()).hasSize(2);
            assertThat(plan.changed()).hasSize(1);
            assertThat(plan.changed().get(0).changes())
                    .extracting(Change::aspect, Change::band, Change::before, Change::after)
                    .containsExactly(
                            tuple(Aspect.NAME, "", "Mitte", "Altstadt"),
                            tuple(Aspect.BOUNDARY, "", "4", "4"),
                            tuple(Aspect.RESIDENTS, "", "10", "11"),
                            tuple(Aspect.AGE_BAND, "65+", "3", "4"));
        }

        @Test
        void a_row_without_boundary_is_reported_or_becomes_a_quartier_without_one() {
            var more = bytes("id;name;unter 18;18-65;65+\n01;;2;5;3\n77;Hafen;1;1;1\n");

            var reported = plan(BOUNDARIES, more);
            assertThat(reported.unreadable())
                    .containsExactly(Remark.unreadable(Remark.Place.RESIDENTS, 3, "no_such_boundary", "77"));
            assertThat(reported.created()).hasSize(3);
            assertThat(reported.notices()).extracting(Remark::key).containsExactly("without_residents");

            var created = plan(BOUNDARIES, more, creatingWithoutBoundary(recognised(BOUNDARIES, more)), List.of());
            assertThat(created.unreadable()).isEmpty();
            assertThat(created.created())
                    .extracting(PlannedQuartier::name)
                    .containsExactly("Mitte", "Nord", "Süd", "Hafen");
            assertThat(created.created().get(3).boundary()).isEmpty();
        }

        @Test
        void files_of_two_systems_are_stopped_with_one_sentence() {
            var other = bytes("id;unter 18;18-65;65+\n91;2;5;3\n92;1;1;1\n");

            assertThat(plan(BOUNDARIES, other).remarks())
                    .contains(Remark.stop(Remark.Place.RESIDENTS, "nothing_fits_boundaries", 2, "91", "01"));
            assertThat(plan(BOUNDARIES, other).confirmable()).isFalse();
            assertThat(plan(BOUNDARIES, other).unreadable()).isEmpty();
        }

        @Test
        void rows_find_their_boundary_by_name_where_they_have_no_key() {
            var named =
                    bytes("Stadtteil;Bevölkerung;Unter 18-Jährige;65-Jährige und Ältere\nMITTE;10;2;3\nSüd ;7;7;-\n");

            var plan = plan(BOUNDARIES, named);

            assertThat(plan.created()).extracting(PlannedQuartier::key).containsExactly("01", "02", "03");
            assertThat(plan.created().get(0).residents())
                    .containsExactly(
                            new ResidentBand(0, 17, 2), new ResidentBand(18, 64, 5), new ResidentBand(65, null, 3));
            assertThat(plan.notices()).contains(Remark.notice(Remark.Place.RESIDENTS, "rest_derived", "18-64"));
        }
    }

    @Nested
    class Residents_alone {

        @Test
        void they_go_to_the_stored_quartiere_and_rename_nothing() {
            var table = bytes("id;name;unter 18;18+\n01;Mi.;2;5\n02;N.;1;1\n");

            var plan = plan(null, table, known(1, "01", "Mitte"), known(2, "02", "Nord"));

            assertThat(plan.changed()).extracting(PlannedQuartier::name).containsExactly("Mitte", "Nord");
            assertThat(plan.changed().get(0).changes())
                    .extracting(Change::aspect)
                    .doesNotContain(Aspect.NAME);
        }

        @Test
        void without_any_quartier_there_is_nothing_to_put_them_to() {
            var table = bytes("id;unter 18;18+\n01;2;5\n02;1;1\n");

            assertThat(plan(null, table).stops()).extracting(Remark::key).containsExactly("nothing_stored");
            assertThat(plan(null, table, known(1, "91", "Mitte")).stops())
                    .extracting(Remark::key)
                    .containsExactly("nothing_fits_stored");
            assertThat(plan(null, table, creatingWithoutBoundary(recognised(null, table)), List.of())
                            .created())
                    .extracting(PlannedQuartier::name)
                    .containsExactly("01", "02");
        }

        @Test
        void a_key_is_text_and_keeps_its_zeros() {
            var table = bytes("id;unter 18;18+\n01;2;5\n1;1;1\n");

            var plan = plan(null, table, known(1, "01", "Mitte"));

            assertThat(plan.changed()).hasSize(1);
            assertThat(plan.unreadable())
                    .containsExactly(Remark.unreadable(Remark.Place.RESIDENTS, 3, "no_such_quartier", "1"));
        }
    }

    @Nested
    class Boundaries_alone {

        @Test
        void a_stored_quartier_without_key_is_recognised_by_its_name_and_gets_the_key() {
            var plan = plan(collection(MITTE), null, known(1, "", "Mitte"));

            assertThat(plan.created()).isEmpty();
            assertThat(plan.changed().get(0).changes())
                    .extracting(Change::aspect)
                    .containsExactly(Aspect.KEY, Aspect.BOUNDARY);
        }

        @Test
        void the_same_key_in_another_municipality_is_another_quartier() {
            var elsewhere =
                    new KnownQuartier(1, "Anderswo", "01", "Mitte", "", List.of(), "", java.util.Optional.empty());

            assertThat(plan(collection(MITTE), null, elsewhere).created()).hasSize(1);
        }

        @Test
        void without_a_municipality_they_have_to_wait() {
            var reading = recognised(BOUNDARIES, null);
            var nowhere = new Reading(
                    reading.features(), reading.table(), reading.matchBy(), "", false, "", java.util.Optional.empty());

            assertThat(plan(BOUNDARIES, null, nowhere, List.of()).stops())
                    .extracting(Remark::key)
                    .containsExactly("municipality_missing");
        }
    }

    @Test
    void the_plan_has_another_fingerprint_when_it_would_write_something_else() {
        var plan = plan(BOUNDARIES, RESIDENTS);

        assertThat(plan(BOUNDARIES, RESIDENTS).fingerprint()).isEqualTo(plan.fingerprint());
        assertThat(plan(BOUNDARIES, RESIDENTS, known(1, "01", "Mitte")).fingerprint())
                .isNotEqualTo(plan.fingerprint());
    }
}
