package de.strategieportal.reporting.chart;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Points by two figures, such as need against hours.
 *
 * @param across the figure that grows to the right
 * @param up the figure that grows upwards
 * @param kinds what the points can be, at most {@value BarChart#MOST_SERIES}; each has a shape and a filling
 * @param diagonal what the line means on which both figures are equal; empty where there is none
 */
public record Scatter(
        String id,
        String title,
        String summary,
        Measure across,
        Measure up,
        List<String> kinds,
        Optional<String> diagonal,
        List<Point> points)
        implements Chart {

    public record Measure(String name, Unit unit) {}

    /** @param kind which of the kinds it is, from 0 */
    public record Point(String name, Optional<BigDecimal> across, Optional<BigDecimal> up, int kind) {

        boolean drawable() {
            return across.isPresent() && up.isPresent();
        }
    }

    public Scatter {
        kinds = List.copyOf(kinds);
        points = List.copyOf(points);
    }

    /** Points of which one figure is not known. */
    public List<String> missing() {
        return points.stream()
                .filter(point -> !point.drawable())
                .map(Point::name)
                .toList();
    }

    @Override
    public Drawing draw(Locale locale) {
        return new Drawing(new Points(this, locale).draw(), Points.WIDTH, Points.HEIGHT);
    }

    @Override
    public List<Key> legend(Texts texts) {
        var keys = new ArrayList<Key>();
        for (int i = 0; i < kinds.size(); i++) {
            keys.add(new Key("q-shape-" + (i + 1), kinds.get(i)));
        }
        diagonal.ifPresent(meaning -> keys.add(new Key("q-shape-line", meaning)));
        return keys;
    }

    @Override
    public Report values(String rows, Texts texts) {
        return Values.of(
                this,
                List.of(
                        Column.text("name", rows),
                        Column.figure("across", across.name(), across.unit(), ""),
                        Column.figure("up", up.name(), up.unit(), "")),
                points.stream()
                        .map(point -> List.of(Cell.of(point.name()), Cell.of(point.across()), Cell.of(point.up())))
                        .toList(),
                texts);
    }
}
