package de.strategieportal.reporting.comparison;

import static de.strategieportal.reporting.dashboard.Quartiere.GERMAN;
import static de.strategieportal.reporting.dashboard.Quartiere.Q4;
import static de.strategieportal.reporting.dashboard.Quartiere.in;
import static de.strategieportal.reporting.dashboard.Quartiere.quartier;
import static de.strategieportal.reporting.dashboard.Quartiere.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.dashboard.Extent;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureMapTest {

    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[7,51],[7.1,51],[7.1,51.1],[7,51.1],[7,51]]]}";

    private final FigureMap map = new FigureMap(
            new QuartierMap(
                    new Extent(Optional.empty(), List.of(), Q4, false, true, List.of(), Set.of()),
                    Figure.COVERAGE,
                    in(
                            Q4,
                            quartier(1, "Am Hafen", "31.5", "23.08"),
                            quartier(2, "Nordstadt", "40", "60.25"),
                            unplanned(3, "Südpark")),
                    Map.of(1L, SQUARE)),
            GERMAN);

    @Test
    void it_names_the_extremes() {
        assertThat(map.chart(id -> "").summary())
                .isEqualTo("Deckung im Q4 2026: am höchsten in Am Hafen (136\u00a0%), am niedrigsten in Nordstadt"
                        + " (66\u00a0%). Für ein Quartier keine Angabe.");
    }

    @Test
    void it_names_those_without_a_boundary() {
        assertThat(map.withoutBoundary(map.chart(id -> "")))
                .hasValue("Nicht auf der Karte, weil die Grenze fehlt: Nordstadt und Südpark.");
    }
}
