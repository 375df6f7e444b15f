package de.strategieportal.reporting.dashboard;

import static de.strategieportal.reporting.dashboard.DashboardFixture.dashboard;
import static de.strategieportal.reporting.dashboard.DashboardFixture.number;
import static de.strategieportal.reporting.dashboard.DashboardFixture.quartier;
import static de.strategieportal.reporting.dashboard.DashboardFixture.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Headline.Tone;
import de.strategieportal.strategy.Light;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DashboardInWordsTest {

    private final QuartierFigures hafen = quartier(1, "Am Hafen", "5000", "31.5", "23.08");
    private final QuartierFigures nord = quartier(2, "Nordstadt", "8420", "40", "60.25");
    private final QuartierFigures park = unplanned(3, "Südpark");

    private static DashboardInWords words(Dashboard dashboard) {
        return new DashboardInWords(dashboard, new Texts(Locale.GERMANY));
    }

    private final DashboardInWords words = words(dashboard(
            List.of(hafen, nord, park),
            List.of(
                    quartier(1, "Am Hafen", "5000", "20", "23.08"),
                    quartier(2, "Nordstadt", "8420", "40", "40"),
                    park)));

    private Headline headline(int position) {
        return words.headlines().get(position);
    }

    @Test
    void headlines_say_what_changed_since_the_quarter_before() {
        assertThat(headline(0))
                .isEqualTo(new Headline("Stunden verfügbar", "71,5", "▲", Tone.GOOD, "11,5 mehr als in Q3 2026"));
        assertThat(headline(1))
                .isEqualTo(new Headline("Stunden benötigt", "83,3", "▲", Tone.EVEN, "20,3 mehr als in Q3 2026"));
        // 71.5 ÷ 83.33 = 86 %, 60 ÷ 63.08 = 95 %
        assertThat(headline(2))
                .isEqualTo(new Headline(
                        "Deckung",
                        "86\u00a0%",
                        "▼",
                        Tone.BAD,
                        "9 Prozentpunkte weniger als in Q3 2026",
                        Optional.of(Light.STRAINED)));
        assertThat(headline(3).note()).isEqualTo("unverändert gegenüber Q3 2026");
    }

    @Test
    void headlines_count_plans_and_residents() {
        assertThat(headline(4).value()).isEqualTo("2 von 3");
        assertThat(headline(4).note()).isEqualTo("ein Entwurf oder Plan in Prüfung zählt nicht mit");
        assertThat(headline(5).value()).isEqualTo("13.420");
        assertThat(headline(5).note()).isEqualTo("in 2 Quartieren");
    }

    @Test
    void a_quarter_before_without_plans_is_unknown() {
        var first = words(dashboard(List.of(hafen), List.of(unplanned(1, "Am Hafen"))))
                .headlines()
                .get(0);

        assertThat(first.note()).isEqualTo("für Q3 2026 keine Angabe");
        assertThat(first.sign()).isEmpty();
    }

    @Test
    void it_says_what_the_figures_rest_on() {
        assertThat(words.basis())
                .containsExactly(
                        "Beruht auf 2 Plänen, zuletzt geändert zwischen 01.03.2026 und 05.10.2026.",
                        "Gezählt werden freigegebene, laufende und abgeschlossene Pläne.");
        assertThat(words(dashboard(List.of(park), List.of())).basis())
                .startsWith("In diesem Kalenderquartal gibt es keinen Plan, der gezählt wird.");
    }

    @Test
    void it_names_what_is_missing() {
        assertThat(words.missing())
                .containsExactly(
                        "Ohne Plan in diesem Kalenderquartal: Südpark.", "Ohne Angabe zur Bevölkerung: Südpark.");
    }

    @Test
    void it_names_where_hours_are_short() {
        assertThat(words.lights()).containsExactly("Nicht tragfähig: Nordstadt.");
        assertThat(words(dashboard(List.of(hafen), List.of())).lights()).isEmpty();
    }

    @Test
    void the_bars_show_where_hours_are_missing() {
        assertThat(words.bars())
                .isEqualTo("Im Q4 2026 stehen 71,50 Stunden je Woche bereit, gebraucht werden 83,33."
                        + " Am meisten fehlen in Nordstadt: 20,25 Stunden je Woche.");
        assertThat(words(dashboard(List.of(hafen), List.of())).bars()).endsWith("In keinem Quartier fehlen Stunden.");
        assertThat(words(dashboard(List.of(park), List.of())).bars())
                .isEqualTo("Im Q4 2026 sind für diese Quartiere keine Stunden bekannt.");
    }

    @Test
    void the_map_names_the_extremes() {
        assertThat(words.map(Figure.COVERAGE))
                .isEqualTo("Deckung im Q4 2026: am höchsten in Am Hafen (136\u00a0%), am niedrigsten in Nordstadt"
                        + " (66\u00a0%). Für ein Quartier keine Angabe.");
    }

    @Test
    void target_groups_name_the_largest_and_what_nobody_plans_for() {
        var groups = new HeatMap(
                List.of("Am Hafen", "Nordstadt"),
                List.of(
                        line("Ältere Menschen", cell("Am Hafen", 2, "750"), cell("Nordstadt", 1, null)),
                        line("Familien", cell("Am Hafen", 1, "80"), cell("Nordstadt", 1, "90")),
                        line("Ehrenamtliche", cell("Am Hafen", 0, null), cell("Nordstadt", 0, null))));

        assertThat(words(dashboard(List.of(hafen, nord), List.of(), groups)).groups())
                .containsExactly(
                        "Die meisten Personen: Ältere Menschen in Am Hafen (750).",
                        "Für diese Kategorien plant niemand: Ehrenamtliche.");
    }

    @Test
    void a_heat_map_can_be_turned() {
        var groups = new HeatMap(
                List.of("Am Hafen", "Nordstadt"),
                List.of(line("Familien", cell("Am Hafen", 1, "80"), cell("Nordstadt", 1, "90"))));

        assertThat(groups.turned())
                .isEqualTo(new HeatMap(
                        List.of("Familien"),
                        List.of(
                                line("Am Hafen", cell("Familien", 1, "80")),
                                line("Nordstadt", cell("Familien", 1, "90")))));
    }

    private static HeatMap.Line line(String name, HeatMap.Cell... cells) {
        return new HeatMap.Line(name, List.of(cells));
    }

    private static HeatMap.Cell cell(String column, int groups, String persons) {
        return new HeatMap.Cell(column, groups, persons == null ? Optional.empty() : number(persons));
    }
}
