package de.strategieportal.reporting.comparison;

import static de.strategieportal.reporting.dashboard.Quartiere.GERMAN;
import static de.strategieportal.reporting.dashboard.Quartiere.Q4;
import static de.strategieportal.reporting.dashboard.Quartiere.in;
import static de.strategieportal.reporting.dashboard.Quartiere.quartier;
import static de.strategieportal.reporting.dashboard.Quartiere.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.dashboard.QuartierFigures;
import org.junit.jupiter.api.Test;

class NeedAgainstHoursTest {

    private final QuartierFigures hafen = quartier(1, "Am Hafen", "31.5", "23.08");
    private final QuartierFigures nord = quartier(2, "Nordstadt", "40", "60.25");
    private final QuartierFigures park = unplanned(3, "Südpark");

    private static NeedAgainstHours need(QuartierFigures... quartiere) {
        return new NeedAgainstHours(in(Q4, quartiere), GERMAN);
    }

    @Test
    void a_sentence_says_where_most_hours_are_missing() {
        assertThat(need(hafen, nord, park).sentence())
                .isEqualTo("Im Q4 2026 stehen 71,50 Stunden je Woche bereit, gebraucht werden 83,33."
                        + " Am meisten fehlen in Nordstadt: 20,25 Stunden je Woche.");
        assertThat(need(hafen).sentence()).endsWith("In keinem Quartier fehlen Stunden.");
        assertThat(need(park).sentence()).isEqualTo("Im Q4 2026 sind für diese Quartiere keine Stunden bekannt.");
    }

    @Test
    void too_few_hours_are_named_by_light_the_worst_first() {
        var strained = quartier(4, "Weststadt", "9", "10");

        assertThat(need(hafen, strained, nord, park).tooFew())
                .containsExactly("Nicht tragfähig: Nordstadt.", "Angespannt: Weststadt.");
        assertThat(need(hafen).tooFew()).isEmpty();
    }

    @Test
    void need_against_hours_tells_shortage_by_shape() {
        var points = need(nord, park).scatter();

        assertThat(points.points().get(0).kind()).isEqualTo(1);
        assertThat(points.missing()).containsExactly("Südpark");
    }

    @Test
    void points_are_told_by_how_many_lie_below_the_line() {
        assertThat(need(hafen, nord, park, quartier(4, "Weststadt", "9", "10"))
                        .scatter()
                        .summary())
                .isEqualTo("Unter der Linie liegen 2 Quartiere von 3, für die beides bekannt ist."
                        + " Dort fehlen zusammen 21,25 Stunden je Woche.");
        assertThat(need(hafen).scatter().summary()).isEqualTo("Kein Quartier liegt unter der Linie.");
        assertThat(need(park).scatter().summary()).isEqualTo("Für keines dieser Quartiere ist beides bekannt.");
    }
}
