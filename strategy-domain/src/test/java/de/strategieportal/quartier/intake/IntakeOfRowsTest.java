package de.strategieportal.quartier.intake;

import static de.strategieportal.quartier.intake.UploadFixture.MITTE;
import static de.strategieportal.quartier.intake.UploadFixture.NORD;
import static de.strategieportal.quartier.intake.UploadFixture.SUED;
import static de.strategieportal.quartier.intake.UploadFixture.bytes;
import static de.strategieportal.quartier.intake.UploadFixture.collection;
import static de.strategieportal.quartier.intake.UploadFixture.creatingWithoutBoundary;
import static de.strategieportal.quartier.intake.UploadFixture.feature;
import static de.strategieportal.quartier.intake.UploadFixture.plan;
import static de.strategieportal.quartier.intake.UploadFixture.recognised;
import static de.strategieportal.quartier.intake.UploadFixture.skipping;
import static de.strategieportal.quartier.intake.UploadFixture.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.strategieportal.quartier.ResidentBand;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of rows that are odd, doubled or surrounded by other text. */
class IntakeOfRowsTest {

    static final byte[] BOUNDARIES = collection(MITTE, NORD, SUED);

    static final byte[] RESIDENTS =
            bytes("id;Gesamt;unter 18;18-65;65 und älter\n01;10;2;5;3\n02;1.020;20;400;600\n03;7;7;-;0\n");

    @Nested
    class What_is_there_twice {

        @Test
        void rows_are_reported_with_all_their_lines_and_not_added_up() {
            var twice = bytes("id;unter 18;18+\n01;2;5\n02;1;1\n01;3;6\n");

            var plan = plan(BOUNDARIES, twice);

            assertThat(plan.unreadable())
                    .containsExactly(
                            Remark.unreadable(Remark.Place.RESIDENTS, 2, "key_twice", "01", "2, 4"),
                            Remark.unreadable(Remark.Place.RESIDENTS, 4, "key_twice", "01", "2, 4"));
            assertThat(plan.created().get(0).residents()).isEmpty();
            assertThat(plan.created().get(1).residents()).hasSize(2);
        }

        @Test
        void objects_are_reported_and_the_others_imported() {
            var plan = plan(collection(MITTE, NORD, feature("01", "Andere Mitte", square(13.6, 52.6))), null);

            assertThat(plan.unreadable())
                    .extracting(Remark::line, Remark::key)
                    .containsExactly(tuple(1, "object_key_twice"), tuple(3, "object_key_twice"));
            assertThat(plan.created()).extracting(PlannedQuartier::name).containsExactly("Nord");
        }

        @Test
        void a_name_is_not_guessed_until_one_of_its_lines_is_left_out() {
            var named = bytes("Stadtteil;unter 18;18+\nMitte;2;5\nNord;1;1\nMitte;300;600\n");

            assertThat(plan(BOUNDARIES, named).unreadable())
                    .extracting(Remark::key)
                    .containsOnly("name_twice");

            var resolved = plan(BOUNDARIES, named, skipping("4", recognised(BOUNDARIES, named)), List.of());
            assertThat(resolved.unreadable()).isEmpty();
            assertThat(resolved.created().get(0).persons()).isEqualTo(7);
        }

        @Test
        void two_boundaries_of_one_name_get_no_row() {
            var places = collection(MITTE, feature("02", "Mitte", square(13.6, 52.6)), SUED);

            var plan = plan(places, bytes("Stadtteil;unter 18;18+\nMitte;2;5\nSüd;1;1\n"));

            assertThat(plan.created()).hasSize(3);
            assertThat(plan.unreadable())
                    .containsExactly(Remark.unreadable(Remark.Place.RESIDENTS, 2, "several_boundaries", "Mitte", 2));
        }
    }

    @Nested
    class A_row_that_cannot_be_read {

        @Test
        void it_is_named_with_its_line_and_costs_no_other() {
            var table = bytes(
                    """
                    id;name;Gesamt;unter 18;18-65;65+
                    01;Mitte;10;2;fünf;3
                    ;;10;2;5;3
                    02;Nord;10;2,5;5;3
                    03;Süd;10;2;5;-  3
                    "04;Ost;10;2;5;3
                    05;West;10;.;.;3
                    06;Hafen;10;2;.;3
                    07;Berg;11;2;5;3
                    08;Tal;4;2;.;3
                    """);

            var plan = plan(null, table, creatingWithoutBoundary(recognised(null, table)), List.of());

            assertThat(plan.unreadable())
                    .extracting(Remark::line, Remark::key)
                    .containsExactly(
                            tuple(2, "no_number"),
                            tuple(3, "no_key"),
                            tuple(4, "not_whole"),
                            tuple(5, "negative"),
                            tuple(6, "broken_quotes"),
                            tuple(7, "not_published"),
                            tuple(10, "more_than_total"));
            assertThat(plan.unreadable().get(0).arguments()).isEqualTo(List.of("18-65", "fünf"));
            assertThat(plan.warnings())
                    .extracting(Remark::line, Remark::key)
                    .containsExactly(tuple(8, "derived"), tuple(9, "not_the_total"));
            assertThat(plan.created()).extracting(PlannedQuartier::name).containsExactly("Hafen", "Berg");
            assertThat(plan.created().get(0).persons()).isEqualTo(10);
        }

        @Test
        void a_file_without_the_columns_it_takes_is_stopped_with_the_reason() {
            assertStopped("id;Fläche\n01;3,4\n02;4,5\n", "no_residents_column");
            assertStopped("Wert;unter 18;18+\n7;2;5\n8;1;1\n", "no_key_column");
            assertStopped("id;unter 18;18+\n", "no_rows");
            assertStopped("id;Alter;Anzahl\n01;unter 18;4\n01;18 bis unter 65;5\n01;65 und mehr;6\n", "long_format");
            assertStopped("", "no_rows");
        }

        @Test
        void totals_alone_stand_in_one_band_of_all_ages() {
            var plan = plan(BOUNDARIES, bytes("PLR-ID;EW 31.12.2020;K01\n01;3419;2.82\n"));

            assertThat(plan.created().get(0).residents()).containsExactly(new ResidentBand(0, 99, 3419));
            assertThat(plan.notices()).extracting(Remark::key).contains("only_totals");
        }

        private void assertStopped(String table, String reason) {
            assertThat(plan(null, bytes(table)).stops()).extracting(Remark::key).contains(reason);
        }
    }

    @Nested
    class What_surrounds_the_table {

        @Test
        void titles_and_footnotes_are_no_rows() {
            var table = bytes(
                    "Einwohner in Musterstadt;;;\nStand 2024;;;\n\nid;Gesamt;unter 18;18+\n01;7;2;5\n__________;;;\n\"© Amt\nStand heute\"\n");

            var reading = TableReading.recognise(table);
            var cut = reading.cut(table);

            assertThat(reading.headingLine()).isEqualTo(4);
            assertThat(cut.preamble()).extracting(CsvRow::line).containsExactly(1, 2);
            assertThat(cut.footer()).extracting(CsvRow::line).containsExactly(6, 7);
            assertThat(plan(BOUNDARIES, table).unreadable()).isEmpty();
        }

        @Test
        void bands_repeated_for_women_and_men_are_read_once() {
            var table = bytes("id;unter 18;18+;unter 18;18+\n01;7;8;3;4\n");

            assertThat(TableReading.recognise(table).columns())
                    .extracting(ColumnMeaning::toString)
                    .containsExactly("KEY", "0-17", "18+", "IGNORED", "IGNORED");
        }
    }
}
