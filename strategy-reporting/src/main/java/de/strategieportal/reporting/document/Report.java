package de.strategieportal.reporting.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.strategieportal.reporting.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A document as a value. The screen shows it and every format writes it, so that nobody finds two truths.
 *
 * @param locale the language of its texts, and how its numbers are written
 * @param totals what its numbers of persons add up to
 */
public record Report(TitlePage title, List<Chapter> chapters, Locale locale, Totals totals) {

    public Report {
        chapters = List.copyOf(chapters);
        var columns = new HashMap<String, List<Column>>();
        chapters.stream().flatMap(Chapter::tables).forEach(table -> {
            var known = columns.putIfAbsent(table.key(), table.columns());
            if (known != null && !known.equals(table.columns())) {
                throw new IllegalArgumentException("two kinds of tables are called " + table.key());
            }
        });
    }

    public Report(TitlePage title, List<Chapter> chapters, Locale locale) {
        this(title, chapters, locale, Totals.NONE);
    }

    /** A table by itself. */
    public static Report of(Table table, List<String> explanation, Locale locale) {
        return new Report(
                new TitlePage(table.title(), "", "", Optional.empty(), Letterhead.plain(""), explanation),
                List.of(new Chapter(table.key(), table.title(), List.of(table))),
                locale);
    }

    public Texts texts() {
        return new Texts(locale);
    }

    /**
     * Every table once, in the order of the chapters: those with one key below each other, after the names of their chapter
     * and of the section they stand in.
     */
    public List<Table> tables() {
        return chapters.stream()
                .flatMap(chapter -> Placed.in(chapter).stream())
                .collect(groupingBy(placed -> placed.table().key(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::joined)
                .toList();
    }

    /** @param section the heading above the table, empty where there is none */
    private record Placed(String chapter, String section, Table table) {

        private static List<Placed> in(Chapter chapter) {
            var placed = new ArrayList<Placed>();
            var section = "";
            for (var block : chapter.blocks()) {
                if (block instanceof Block.Heading heading && heading.level() == 1) {
                    section = heading.text();
                } else if (block instanceof Table table) {
                    placed.add(new Placed(chapter.title(), section, table));
                }
            }
            return placed;
        }

        private Stream<Row> rows(boolean sections) {
            var place = sections ? List.of(Cell.of(chapter), Cell.of(section)) : List.of(Cell.of(chapter));
            return StreamSupport.stream(table.rows().spliterator(), false)
                    .map(row -> new Row(
                            Stream.concat(place.stream(), row.cells().stream()).toList(), row.total()));
        }
    }

    private Table joined(List<Placed> alike) {
        var first = alike.get(0).table();
        if (alike.size() == 1) {
            return first;
        }
        var sections = alike.stream().anyMatch(placed -> !placed.section().isEmpty());
        var columns = new ArrayList<Column>();
        columns.add(Column.text("chapter", texts().of("report.chapter")));
        if (sections) {
            columns.add(Column.text("section", texts().of("report.section")));
        }
        columns.addAll(first.columns());
        return new Table(first.key(), first.title(), columns, () -> alike.stream()
                .flatMap(placed -> placed.rows(sections))
                .iterator());
    }
}
