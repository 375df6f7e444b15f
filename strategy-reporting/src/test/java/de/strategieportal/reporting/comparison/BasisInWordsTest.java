package de.strategieportal.reporting.comparison;

import static de.strategieportal.reporting.dashboard.Quartiere.GERMAN;
import static de.strategieportal.reporting.dashboard.Quartiere.Q4;
import static de.strategieportal.reporting.dashboard.Quartiere.in;
import static de.strategieportal.reporting.dashboard.Quartiere.inhabited;
import static de.strategieportal.reporting.dashboard.Quartiere.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasisInWordsTest {

    private final BasisInWords basis = new BasisInWords(
            in(
                    Q4,
                    inhabited(1, "Am Hafen", "5000", "31.5", "23.08"),
                    inhabited(2, "Nordstadt", "8420", "40", "60.25"),
                    unplanned(3, "Südpark")),
            false,
            GERMAN);

    @Test
    void it_says_what_the_figures_rest_on() {
        assertThat(basis.counted())
                .containsExactly(
                        "Beruht auf 2 Plänen, zuletzt geändert zwischen 01.03.2026 und 05.10.2026.",
                        "Gezählt werden freigegebene, laufende und abgeschlossene Pläne.");
        assertThat(new BasisInWords(in(Q4, unplanned(3, "Südpark")), true, GERMAN).counted())
                .containsExactly(
                        "In diesem Kalenderquartal gibt es keinen Plan, der gezählt wird.",
                        "Entwürfe und Pläne in Prüfung sind einbezogen.");
    }

    @Test
    void it_names_what_is_missing() {
        assertThat(basis.missing())
                .containsExactly(
                        "Ohne Plan in diesem Kalenderquartal: Südpark.", "Ohne Angabe zur Bevölkerung: Südpark.");
        assertThat(basis.sentences()).hasSize(4).endsWith(basis.missing().toArray(String[]::new));
    }
}
