package de.strategieportal.quartier.intake;

import static de.strategieportal.quartier.intake.UploadFixture.creatingWithoutBoundary;
import static de.strategieportal.quartier.intake.UploadFixture.plan;
import static de.strategieportal.quartier.intake.UploadFixture.recognised;
import static de.strategieportal.quartier.intake.UploadFixture.skipping;
import static de.strategieportal.quartier.intake.UploadFixture.stored;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.strategieportal.shared.RuleViolation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files this import was made for, as the offices of Berlin and Hamburg publish them. */
class RealCataloguesTest {

    @Nested
    class Berlin {

        @ParameterizedTest
        @CsvSource({
            "lor2021_bzr, lor2021_bzr_alter_2024-02, 143",
            "lor2021_plr, lor2021_plr_alter_2024-02, 542",
            "lor2006_bzr, lor2006_bzr_alter_2020-01, 138",
            "lor2006_plr, lor2006_plr_alter_2020-01, 448"
        })
        void every_row_finds_its_boundary_and_the_age_bands_add_up(String boundaries, String residents, int both)
                throws IOException {
            var places = SharedData.file("berlin/boundaries/" + boundaries + ".geojson");
            var table = SharedData.file("berlin/population/" + residents + ".csv");

            var plan = plan(places, table);

            assertThat(plan.created())
                    .filteredOn(
                            it -> !it.boundary().isEmpty() && !it.residents().isEmpty())
                    .hasSize(both);
            assertThat(plan.unreadable()).isEmpty();
            assertThat(plan.warnings()).isEmpty();
            var totals = totals(table);
            assertThat(plan.created())
                    .filteredOn(it -> !it.residents().isEmpty())
                    .allSatisfy(it -> assertThat(String.valueOf(it.persons())).isEqualTo(totals.get(it.key())))
                    .allSatisfy(it -> assertThat(it.residents()).hasSize(8));
        }

        private Map<String, String> totals(byte[] table) {
            var reading = TableReading.recognise(table);
            return reading.cut(table).rows().stream()
                    .collect(toMap(
                            row -> row.cell(reading.column(ColumnKind.KEY)),
                            row -> row.cell(reading.column(ColumnKind.TOTAL))));
        }

        @Test
        void the_bands_are_those_the_office_means() throws IOException {
            var reading = TableReading.recognise(SharedData.file("berlin/population/lor2021_bzr_alter_2024-02.csv"));

            assertThat(reading.ageBands())
                    .extracting(AgeBand::toString)
                    .containsExactly("0-5", "6-14", "15-17", "18-26", "27-44", "45-54", "55-64", "65+");
            assertThat(reading.separator()).isEqualTo(Separator.COMMA);
            assertThat(reading.decimalSign()).isEqualTo(DecimalSign.POINT);
            assertThat(reading.column(ColumnKind.KEY)).isZero();
        }

        @Test
        void importing_again_leaves_all_143_alone() throws IOException {
            var places = SharedData.file("berlin/boundaries/lor2021_bzr.geojson");
            var table = SharedData.file("berlin/population/lor2021_bzr_alter_2024-02.csv");

            var again = plan(places, table, recognised(places, table), stored(plan(places, table)));

            assertThat(again.unchanged()).hasSize(143);
            assertThat(again.created()).isEmpty();
            assertThat(again.changed()).isEmpty();
        }

        @Test
        void old_keys_and_new_ones_never_meet_and_that_is_said_once() throws IOException {
            var plan = plan(
                    SharedData.file("berlin/boundaries/lor2021_plr.geojson"),
                    SharedData.file("berlin/population/lor2006_plr_alter_2020-01.csv"));

            assertThat(plan.stops()).extracting(Remark::key).containsExactly("nothing_fits_boundaries");
            assertThat(plan.unreadable()).isEmpty();
        }

        @Test
        void a_table_with_the_key_in_its_last_column_and_a_byte_order_mark_joins_too() throws IOException {
            var table = SharedData.file("messy-csv/berlin_einwohnerbestand_06-2022_plr_BOM_CRLF.csv");

            var plan = plan(SharedData.file("berlin/boundaries/lor2021_plr.geojson"), table);

            assertThat(TableReading.recognise(table).encoding()).isEqualTo(TextEncoding.UTF_8);
            assertThat(TableReading.recognise(table).column(ColumnKind.KEY)).isEqualTo(11);
            assertThat(plan.created()).hasSize(542).allSatisfy(it -> assertThat(it.residents())
                    .hasSize(8));
            assertThat(plan.unreadable()).isEmpty();
        }

        @Test
        void a_table_of_totals_and_shares_gives_the_totals() throws IOException {
            var plan = plan(
                    SharedData.file("berlin/boundaries/lor2021_plr.geojson"),
                    SharedData.file("messy-csv/berlin_mss2021_kontext_BOM_CRLF.csv"));

            assertThat(plan.created())
                    .hasSize(542)
                    .filteredOn(it -> it.key().equals("01100101"))
                    .extracting(PlannedQuartier::persons)
                    .containsExactly(3419L);
            assertThat(plan.notices()).extracting(Remark::key).contains("only_totals");
            assertThat(plan.unreadable()).isEmpty();
        }

        @Test
        void one_key_given_twice_costs_these_two_objects_only() throws IOException {
            var plan = plan(SharedData.file("messy-geo/berlin_lor2006_plr_doppelte_id.geojson"), null);

            assertThat(plan.created()).hasSize(446);
            assertThat(plan.unreadable())
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it.key()).isEqualTo("object_key_twice"))
                    .allSatisfy(it -> assertThat(it.arguments()).first().isEqualTo("06010102"));
        }

        @Test
        void points_in_metres_are_refused_with_their_system() throws IOException {
            for (var file : List.of("pflegeeinrichtungen_2023", "jugendfreizeiteinrichtungen_2022")) {
                var metres = SharedData.file("berlin/institutions/" + file + "_epsg25833.geojson");
                assertThatThrownBy(() -> Boundaries.read(metres))
                        .isInstanceOfSatisfying(RuleViolation.class, it -> assertThat(it.arguments())
                                .isEqualTo(List.of("EPSG:25833")))
                        .hasMessage("quartier_import.metres_in_system");
            }
        }

        @Test
        void topojson_is_told_from_geojson() throws IOException {
            var topology = SharedData.file("berlin/boundaries/lor2021_all.topojson");
            assertThatThrownBy(() -> Boundaries.read(topology)).hasMessage("quartier_import.topojson");
        }

        @Test
        void a_printed_list_of_keys_is_refused_with_a_sentence() throws IOException {
            var plan = plan(null, SharedData.file("messy-csv/berlin_lor2006_schluessel_mitte_excelexport.csv"));

            assertThat(plan.stops()).extracting(Remark::key).containsExactly("no_residents_column");
        }
    }

    @Nested
    class Hamburg {

        @ParameterizedTest
        @CsvSource({
            "hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv, UTF_8",
            "messy-csv/hamburg_stadtteilprofile_2014_windows1252_CRLF_abgeleitet.csv, WINDOWS_1252"
        })
        void quarters_join_by_name_and_names_given_twice_are_reported(String file, TextEncoding encoding)
                throws IOException {
            var places = SharedData.file("hamburg/hamburg_stadtteile.geojson");
            var table = SharedData.file(file);

            var plan = plan(places, table);

            assertThat(TableReading.recognise(table).encoding()).isEqualTo(encoding);
            assertThat(plan.created())
                    .hasSize(104)
                    .filteredOn(it -> !it.residents().isEmpty())
                    .hasSize(91);
            assertThat(plan.unreadable())
                    .filteredOn(it -> it.key().equals("name_twice"))
                    .extracting(it -> it.arguments().get(0))
                    .containsExactlyInAnyOrder(
                            "Bergedorf",
                            "Bergedorf",
                            "Eimsbüttel",
                            "Eimsbüttel",
                            "Harburg",
                            "Harburg",
                            "Wandsbek",
                            "Wandsbek");
            assertThat(plan.unreadable())
                    .filteredOn(it -> it.key().equals("no_such_boundary"))
                    .extracting(it -> it.arguments().get(0))
                    .containsExactlyInAnyOrder(
                            "Kleiner Grasbrook und Steinwerder",
                            "Moorburg und Altenwerder",
                            "Neuland und Gut Moor",
                            "Waltershof und Finkenwerder",
                            "Hamburg-Mitte",
                            "Altona",
                            "Hamburg-Nord",
                            "Hamburg");
            assertThat(plan.unreadable()).hasSize(16);
        }

        @Test
        void with_the_lines_of_the_districts_left_out_95_names_join() throws IOException {
            var places = SharedData.file("hamburg/hamburg_stadtteile.geojson");
            var table = SharedData.file("hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv");

            var plan = plan(places, table, skipping("101-108", recognised(places, table)), List.of());

            assertThat(plan.created())
                    .filteredOn(it -> !it.residents().isEmpty())
                    .hasSize(95);
            assertThat(plan.unreadable())
                    .extracting(Remark::key)
                    .containsOnly("no_such_boundary")
                    .hasSize(4);
        }

        @Test
        void the_years_between_18_and_64_are_what_the_total_leaves() throws IOException {
            var plan = plan(
                    SharedData.file("hamburg/hamburg_stadtteile.geojson"),
                    SharedData.file("hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv"));

            assertThat(plan.created().get(0).name()).isEqualTo("Hamburg-Altstadt");
            assertThat(plan.created().get(0).residents())
                    .extracting(it -> AgeBand.of(it).toString(), it -> it.getPersons())
                    .containsExactly(tuple("0-17", 162), tuple("18-64", 1675 - 162 - 219), tuple("65+", 219));
            assertThat(plan.notices()).extracting(Remark::key).contains("rest_derived");
        }
    }

    @Test
    void a_table_with_a_row_for_each_age_band_is_refused_with_a_sentence() throws IOException {
        var table = SharedData.file("messy-csv/genesis_12411-02-03-4_kreise_altersgruppen.csv");

        var cut = TableReading.recognise(table).cut(table);
        var plan = plan(null, table, creatingWithoutBoundary(recognised(null, table)), List.of());

        assertThat(TableReading.recognise(table).headingLine()).isEqualTo(7);
        assertThat(cut.preamble()).hasSize(6);
        assertThat(cut.footer()).isNotEmpty();
        assertThat(plan.stops()).extracting(Remark::key).containsExactly("long_format");
    }
}
