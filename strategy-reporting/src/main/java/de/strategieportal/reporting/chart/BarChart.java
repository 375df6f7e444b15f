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
import java.util.stream.Stream;

/**
 * Stacked bars, one for each group, with an optional mark that the bar is held against.
 *
 * @param id unique on the page
 * @param summary the sentence that says what the chart shows
 * @param series what the bars are made of, at most {@value #MOST_SERIES}
 * @param mark what the mark means; empty where there is none
 */
public record BarChart(
        String id,
        String title,
        String summary,
        Unit unit,
        List<String> series,
        Optional<String> mark,
        List<Group> groups,
        Palette palette)
        implements Chart {

    public static final int MOST_SERIES = 4;

    private static final int PRINTED_WIDTH = 680;
    private static final int MOST_PRINTED = 16;

    /** With more groups than this, upright bars and their names no longer fit side by side. */
    public static final int MOST_UPRIGHT = 16;

    /** What the series are coloured by. */
    public enum Palette {
        KINDS("q-fill-", "q-series-"),
        /** Good, strained, bad, nothing: in this order. */
        LIGHTS("q-tone-", "q-tone-series-");

        private final String fill;
        private final String swatch;

        Palette(String fill, String swatch) {
            this.fill = fill;
            this.swatch = swatch;
        }

        String fill(int number) {
            return fill + number;
        }
    }

    /**
     * @param values one for each series; empty where nothing is known
     * @param mark empty where nothing is known
     */
    public record Group(String name, List<Optional<BigDecimal>> values, Optional<BigDecimal> mark) {

        public Group {
            values = List.copyOf(values);
        }

        /** Empty where nothing is known at all, which is not the same as nothing. */
        public Optional<BigDecimal> total() {
            return values.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
        }
    }

    public BarChart(
            String id,
            String title,
            String summary,
            Unit unit,
            List<String> series,
            Optional<String> mark,
            List<Group> groups) {
        this(id, title, summary, unit, series, mark, groups, Palette.KINDS);
    }

    public BarChart {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException(series.size() + " series");
        }
        for (var group : groups) {
            if (group.values().size() != series.size()) {
                throw new IllegalArgumentException(group.name());
            }
        }
    }

    /** The same about others, or about fewer. */
    public BarChart withGroups(List<Group> others) {
        return new BarChart(id, title, summary, unit, series, mark, others, palette);
    }

    /** Upright bars for wide screens and paper. */
    public String upright(Locale locale) {
        return new UprightBars(this, locale).draw();
    }

    /** Lying bars, one below the other: for phones, and for many groups. They take any width without shrinking the text. */
    public String lying(Locale locale) {
        return new LyingBars(this, groups, locale).draw();
    }

    /**
     * Lying bars as wide as a page of a document, so that the text is as large as that around them; in as many drawings as
     * it takes for each to fit a page, all on one scale.
     */
    public List<Drawing> printed(Locale locale) {
        var drawings = new ArrayList<Drawing>();
        for (int from = 0; from < groups.size(); from += MOST_PRINTED) {
            var part = groups.subList(from, Math.min(groups.size(), from + MOST_PRINTED));
            drawings.add(
                    new Drawing(new LyingBars(this, part, locale).draw(), PRINTED_WIDTH, LyingBars.ROW * part.size()));
        }
        return drawings;
    }

    public boolean fitsUpright() {
        return groups.size() <= MOST_UPRIGHT;
    }

    @Override
    public Drawing draw(Locale locale) {
        return fitsUpright()
                ? new Drawing(upright(locale), UprightBars.width(this), UprightBars.FULL_HEIGHT)
                : new Drawing(lying(locale), LyingBars.WIDTH, LyingBars.ROW * groups.size());
    }

    @Override
    public List<Key> legend(Texts texts) {
        var keys = new ArrayList<Key>();
        for (int i = 0; i < series.size(); i++) {
            keys.add(new Key(palette.swatch + (i + 1), series.get(i)));
        }
        mark.ifPresent(meaning -> keys.add(Key.mark(meaning)));
        return keys;
    }

    @Override
    public Report values(String rows, Texts texts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("name", rows));
        Stream.concat(series.stream(), mark.stream()).forEach(name -> columns.add(Column.figure(name, name, unit, "")));
        return Values.of(this, columns, groups.stream().map(this::cells).toList(), texts);
    }

    private List<Cell> cells(Group group) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(group.name()));
        group.values().forEach(value -> cells.add(Cell.of(value)));
        mark.ifPresent(meaning -> cells.add(Cell.of(group.mark())));
        return cells;
    }

    BigDecimal highest() {
        return groups.stream()
                .flatMap(group -> Stream.concat(group.total().stream(), group.mark().stream()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }
}
