package de.strategieportal.quartier.intake;

import static de.strategieportal.quartier.intake.UploadFixture.MITTE;
import static de.strategieportal.quartier.intake.UploadFixture.NORD;
import static de.strategieportal.quartier.intake.UploadFixture.bytes;
import static de.strategieportal.quartier.intake.UploadFixture.collection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.HeardChanges;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuartierImportTest {

    static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    static final UploadedFile BOUNDARIES = new UploadedFile("karte.geojson", collection(MITTE, NORD));
    static final UploadedFile RESIDENTS = new UploadedFile("einwohner.csv", bytes("id;unter 18;18+\n01;2;5\n02;1;1\n"));

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final QuartierImport quartierImport = new QuartierImport();

    @BeforeEach
    void an_administrator_imports() {
        quartierImport.em = database.em;
        quartierImport.caller = CallerFixture.administrator();
        quartierImport.clock = MONDAY;
        quartierImport.reachBasis = new HeardChanges();
    }

    @Nested
    class An_upload {

        @Test
        void it_waits_and_writes_no_quartier() {
            var id = upload(BOUNDARIES, RESIDENTS);

            var preview = preview(id);

            assertThat(preview.boundariesName()).isEqualTo("karte.geojson");
            assertThat(preview.residentsName()).isEqualTo("einwohner.csv");
            assertThat(preview.objects()).isEqualTo(2);
            assertThat(preview.rows()).isEqualTo(2);
            assertThat(preview.columns())
                    .extracting(UploadPreview.Column::heading)
                    .containsExactly("id", "unter 18", "18+");
            assertThat(preview.columns().get(1).samples()).containsExactly("2", "1");
            assertThat(preview.firstLines().get(0)).isEqualTo(new UploadPreview.Line(1, "id | unter 18 | 18+"));
            assertThat(stored()).isEmpty();
        }

        @Test
        void it_needs_at_least_one_file() {
            assertThatThrownBy(() -> upload(UploadedFile.MISSING, UploadedFile.MISSING))
                    .hasMessage("quartier_import.nothing_chosen");
        }

        @Test
        void it_may_be_as_large_as_files_of_a_whole_city() {
            var noise = new byte[6_000_000];
            new Random(1).nextBytes(noise);
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (byte) ('a' + (noise[i] & 15));
            }
            var large = bytes("id;unter 18;18+;Notiz\n01;2;5;\n02;1;1;"
                    + new String(noise, java.nio.charset.StandardCharsets.US_ASCII) + "\n");

            var id = upload(BOUNDARIES, new UploadedFile("gross.csv", large));

            assertThat(preview(id).rows()).isEqualTo(2);
        }

        @Test
        void what_is_no_table_is_refused_with_the_reason() {
            assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0}, "quartier_import.workbook");
            assertRefused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "quartier_import.workbook");
            assertRefused(new byte[] {'a', 0, 'b', 0}, "quartier_import.no_text");
            assertRefused(collection(MITTE), "quartier_import.no_table");
            assertRefused(bytes("a;b\n".repeat(50_001)), "quartier_import.too_many_lines");
        }

        @Test
        void it_is_forgotten_after_a_day_when_nobody_confirms_it() {
            var id = upload(BOUNDARIES, RESIDENTS);
            quartierImport.clock = Clock.offset(MONDAY, Duration.ofHours(25));

            upload(BOUNDARIES, UploadedFile.MISSING);

            assertThatThrownBy(() -> preview(id)).isInstanceOf(NotFound.class);
        }

        @Test
        void it_can_be_discarded() {
            var id = upload(BOUNDARIES, RESIDENTS);

            database.transaction(() -> quartierImport.discard(id));

            assertThatThrownBy(() -> preview(id)).isInstanceOf(NotFound.class);
        }

        private void assertRefused(byte[] file, String reason) {
            assertThatThrownBy(() -> upload(UploadedFile.MISSING, new UploadedFile("x.csv", file)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage(reason);
        }
    }

    @Nested
    class A_correction {

        @Test
        void every_part_of_the_reading_is_kept_until_the_confirmation() {
            var id = upload(BOUNDARIES, RESIDENTS);
            var table = preview(id).reading().table().orElseThrow();
            var corrected = new Reading(
                    Optional.of(new FeatureReading("id", "", "name")),
                    Optional.of(new TableReading(
                            table.encoding(),
                            table.separator(),
                            table.headingLine(),
                            DecimalSign.POINT,
                            List.of(
                                    table.columns().get(0),
                                    ColumnMeaning.IGNORED,
                                    ColumnMeaning.parse("18+").orElseThrow()),
                            Lines.parse("3, 7-9"))),
                    MatchBy.NAME,
                    "Musterstadt",
                    true,
                    "Amt für Statistik",
                    Optional.of(LocalDate.of(2024, 12, 31)));

            correct(id, corrected);

            assertThat(preview(id).reading()).isEqualTo(corrected);
        }

        @Test
        void another_encoding_brings_other_columns() {
            var windows = "id;unter 18;18 und älter\n01;2;5\n".getBytes(Charset.forName("windows-1252"));
            var id = upload(BOUNDARIES, new UploadedFile("w.csv", windows));
            assertThat(preview(id).columns().get(2).meaning()).hasToString("18+");

            var reading = preview(id).reading();
            var table = reading.table().orElseThrow();
            correct(
                    id,
                    new Reading(
                            reading.features(),
                            Optional.of(new TableReading(
                                    TextEncoding.UTF_8,
                                    table.separator(),
                                    1,
                                    table.decimalSign(),
                                    table.columns(),
                                    Lines.NONE)),
                            MatchBy.KEY,
                            "Musterstadt",
                            false,
                            "",
                            Optional.empty()));

            assertThat(preview(id).columns().get(2).heading()).isEqualTo("18 und \uFFFDlter");
            assertThat(preview(id).columns().get(2).meaning()).isEqualTo(ColumnMeaning.IGNORED);
        }
    }

    @Nested
    class A_confirmation {

        @Test
        void it_writes_what_was_shown() {
            var id = uploadTo("Musterstadt", RESIDENTS);

            confirm(id, preview(id).plan().fingerprint());

            assertThat(stored()).extracting(Quartier::getName).containsExactly("Mitte", "Nord");
            var mitte = stored().get(0);
            assertThat(mitte.getOfficialKey()).contains("01");
            assertThat(mitte.getMunicipality()).isEqualTo("Musterstadt");
            assertThat(mitte.getBoundary().orElseThrow()).startsWith("{\"type\":\"Polygon\"");
            assertThat(mitte.getResidents()).containsExactly(new ResidentBand(0, 17, 2), new ResidentBand(18, null, 5));
            assertThat(mitte.getResidentsSource()).contains("einwohner.csv");
            assertThat(database.transaction(() -> quartierImport.result(id))).contains(new FinishedImport(2, 0, 0, 0));
        }

        @Test
        void it_changes_what_is_stored_and_leaves_the_rest_alone() {
            var first = uploadTo("Musterstadt", RESIDENTS);
            confirm(first, preview(first).plan().fingerprint());
            var untouched = stored().get(1).getVersion();

            var second = uploadTo(
                    "Musterstadt", new UploadedFile("einwohner.csv", bytes("id;unter 18;18+\n01;3;5\n02;1;1\n")));
            var plan = preview(second).plan();
            assertThat(plan.changed()).hasSize(1);
            assertThat(plan.unchanged()).hasSize(1);
            confirm(second, plan.fingerprint());

            assertThat(stored().get(0).getResidents())
                    .containsExactly(new ResidentBand(0, 17, 3), new ResidentBand(18, null, 5));
            assertThat(stored().get(1).getVersion()).isEqualTo(untouched);
        }

        @Test
        void it_is_refused_when_the_plan_is_no_longer_the_one_shown() {
            var id = uploadTo("Musterstadt", RESIDENTS);
            var shown = preview(id).plan().fingerprint();
            database.persisted(new Quartier("Mitte", "Musterstadt", "01"));

            assertThatThrownBy(() -> confirm(id, shown)).hasMessage("quartier_import.changed_meanwhile");

            assertThat(stored()).hasSize(1);
            confirm(id, preview(id).plan().fingerprint());
            assertThat(stored()).hasSize(2);
        }

        @Test
        void it_happens_once() {
            var id = uploadTo("Musterstadt", RESIDENTS);
            var shown = preview(id).plan().fingerprint();
            confirm(id, shown);

            assertThatThrownBy(() -> confirm(id, shown)).hasMessage("quartier_import.confirmed_already");
            assertThatThrownBy(() -> preview(id)).hasMessage("quartier_import.confirmed_already");
        }

        @Test
        void it_is_refused_while_something_stands_in_the_way() {
            var id = upload(BOUNDARIES, RESIDENTS);

            assertThat(preview(id).plan().stops()).extracting(Remark::key).containsExactly("municipality_missing");
            assertThatThrownBy(() -> confirm(id, preview(id).plan().fingerprint()))
                    .hasMessage("quartier_import.nothing_to_write");
        }

        @Test
        void the_only_municipality_there_is_goes_without_saying() {
            database.persisted(new Quartier("Süd", "Musterstadt", "03"));

            assertThat(preview(upload(BOUNDARIES, RESIDENTS)).reading().municipality())
                    .isEqualTo("Musterstadt");
            var elsewhere = database.transaction(() -> quartierImport.upload(BOUNDARIES, RESIDENTS, " Nachbarstadt "));
            assertThat(preview(elsewhere).reading().municipality()).isEqualTo("Nachbarstadt");
        }
    }

    @Test
    void nobody_but_administrators_imports() {
        var id = upload(BOUNDARIES, RESIDENTS);
        for (var other : List.of(CallerFixture.manager(1), CallerFixture.reader(1), CallerFixture.editor(1, 2L))) {
            quartierImport.caller = other;

            assertThatThrownBy(() -> upload(BOUNDARIES, RESIDENTS)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> preview(id)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> correct(id, null)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> confirm(id, "")).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> database.transaction(() -> quartierImport.result(id)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> database.transaction(() -> quartierImport.discard(id)))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void the_143_regions_of_berlin_are_stored_with_their_residents() throws Exception {
        var boundaries =
                new UploadedFile("lor2021_bzr.geojson", SharedData.file("berlin/boundaries/lor2021_bzr.geojson"));
        var residents =
                new UploadedFile("alter.csv", SharedData.file("berlin/population/lor2021_bzr_alter_2024-02.csv"));
        var id = upload(boundaries, residents);
        correct(id, in("Berlin", preview(id).reading()));

        confirm(id, preview(id).plan().fingerprint());

        assertThat(stored()).hasSize(143).allSatisfy(it -> assertThat(it.getBoundary())
                .isPresent());
        assertThat(stored().stream()
                        .mapToInt(it -> it.population().orElseThrow())
                        .sum())
                .isEqualTo(3_897_145);
        var again = upload(boundaries, residents);
        assertThat(preview(again).plan().unchanged()).hasSize(143);
    }

    long uploadTo(String municipality, UploadedFile residents) {
        var id = upload(BOUNDARIES, residents);
        correct(id, in(municipality, preview(id).reading()));
        return id;
    }

    static Reading in(String municipality, Reading reading) {
        return new Reading(
                reading.features(),
                reading.table(),
                reading.matchBy(),
                municipality,
                reading.withoutBoundary(),
                reading.source(),
                reading.asOf());
    }

    long upload(UploadedFile boundaries, UploadedFile residents) {
        return database.transaction(() -> quartierImport.upload(boundaries, residents, ""));
    }

    UploadPreview preview(long id) {
        return database.transaction(() -> quartierImport.preview(id));
    }

    void correct(long id, Reading reading) {
        database.transaction(() -> quartierImport.correct(id, reading));
    }

    void confirm(long id, String fingerprint) {
        database.transaction(() -> quartierImport.confirm(id, fingerprint));
    }

    List<Quartier> stored() {
        return database.transaction(() -> {
            var all = database.em
                    .createQuery("SELECT q FROM Quartier q ORDER BY q.officialKey", Quartier.class)
                    .getResultList();
            all.forEach(Quartier::getResidents);
            return all;
        });
    }
}
