package de.strategieportal.reporting.comparison;

import static de.strategieportal.reporting.dashboard.Quartiere.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.chart.HeatTable;
import de.strategieportal.reporting.dashboard.CategoryRow;
import de.strategieportal.reporting.dashboard.Measure;
import de.strategieportal.reporting.dashboard.Quartiere;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetGroupsTest {

    private static CategoryRow row(String name, Map<Measure, String> north, Map<Measure, String> south) {
        return new CategoryRow(
                1, name, Optional.of(65), Optional.empty(), List.of(cell(1, "Nord", north), cell(2, "Süd", south)));
    }

    private static CategoryRow.Cell cell(long id, String name, Map<Measure, String> known) {
        return new CategoryRow.Cell(
                id, name, Quartiere.quartier(id, name, known).amounts());
    }

    private final TargetGroups groups = new TargetGroups(
            List.of(
                    row(
                            "Ältere Menschen",
                            Map.of(
                                    Measure.TARGET_GROUPS, "1",
                                    Measure.RESIDENTS, "4812",
                                    Measure.PERSONS, "600",
                                    Measure.MISSING, "2.5",
                                    Measure.NONE_LOW, "100",
                                    Measure.NONE_HIGH, "250"),
                            Map.of(Measure.RESIDENTS, "188")),
                    row("Familien", Map.of(), Map.of())),
            GERMAN);

    @Test
    void the_people_behind_a_category_stand_beside_those_planned_for() {
        assertThat(groups.sentences())
                .contains("Ältere Menschen: 5.000 Menschen dieses Alters leben hier, geplant wird für 600.")
                .contains("Am meisten bleiben unerreicht: Ältere Menschen (100 – 250 Personen).")
                .contains("Für diese Kategorien plant niemand: Familien.");
    }

    @Test
    void who_nobody_plans_for_is_told_without_numbers_of_people() {
        assertThat(groups.unplanned()).isEqualTo("Für diese Kategorien plant niemand: Familien.");
    }

    @Test
    void the_largest_group_is_named() {
        assertThat(groups.persons().summary()).isEqualTo("Die meisten Personen: Ältere Menschen in Nord (600).");
    }

    @Test
    void a_line_adds_up_what_is_known_over_the_quartiere() {
        var line = groups.lines().get(0);

        assertThat(line.residents()).isEqualTo("5.000");
        assertThat(line.quartiere()).isEqualTo(1);
        assertThat(line.byNone()).isEqualTo("100 – 250");
        assertThat(groups.lines().get(1).planned()).isFalse();
    }

    @Test
    void who_lacks_hours_is_shaded_and_who_is_not_planned_for_is_a_dash() {
        var missing = groups.missing();

        assertThat(missing.summary())
                .isEqualTo("Am meisten Stunden fehlen für Ältere Menschen in Nord: 2,50 Stunden je Woche.");
        assertThat(missing.lines().get(0).fields())
                .extracting(HeatTable.Field::shown)
                .containsExactly("2,5", "–");
        assertThat(missing.lines().get(0).fields().get(1).shade()).isEmpty();
    }

    @Test
    void where_nobody_s_reach_is_known_there_is_no_table_of_the_unreached() {
        assertThat(new TargetGroups(List.of(row("Familien", Map.of(), Map.of())), GERMAN).byNone())
                .isEmpty();
        assertThat(groups.byNone()).isPresent();
    }
}
