package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Scope;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads flat tables in pages while they are written, so that memory does not grow with them. */
final class FlatRows {

    static final FlatRows NONE = new FlatRows(null, null, Set.of(), null, Progress.UNWATCHED);

    private static final int PAGE = 20_000;

    /** Before them stand the numbers of the entry and of its plan. */
    private static final int FIELDS_FROM = 2;

    private static final int TABLES = FlatTable.values().length;

    private final EntityManager em;
    private final Scope scope;
    private final Set<Long> quartiere;
    private final Period period;
    private final Progress progress;
    private int begun;

    FlatRows(EntityManager em, Scope scope, Set<Long> quartiere, Period period, Progress progress) {
        this.em = em;
        this.scope = scope;
        this.quartiere = Set.copyOf(quartiere);
        this.period = period;
        this.progress = progress;
    }

    Table table(FlatTable table, Texts texts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.figure("plan", texts.of("report.data.plan"), de.strategieportal.reporting.Unit.WHOLE, ""));
        table.fields().forEach(field -> columns.add(column(table, field, texts)));
        var key = table.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new Table(
                key,
                texts.of("report.data." + key),
                columns,
                quartiere.isEmpty() ? List.of() : () -> new Pages(table, texts));
    }

    private static Column column(FlatTable table, FlatTable.Field field, Texts texts) {
        var heading = texts.of("report.data.column." + field.key());
        if (field.unit() == null) {
            return Column.text(field.key(), heading);
        }
        return Column.figure(field.key(), heading, field.unit(), "");
    }

    private final class Pages implements Iterator<Row> {

        private final FlatTable table;
        private final Texts texts;
        private final Deque<Object[]> page = new ArrayDeque<>();
        private long after = -1;
        private boolean last;

        private Pages(FlatTable table, Texts texts) {
            this.table = table;
            this.texts = texts;
            begun++;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty() && !last) {
                read();
            }
            return !page.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var values = page.remove();
            var cells = new ArrayList<Cell>(values.length - 1);
            for (int i = 1; i < values.length; i++) {
                var cell = cell(values[i]);
                cells.add(i > 1 && table.fields().get(i - FIELDS_FROM).persons() ? persons(cell, values) : cell);
            }
            return new Row(cells, false);
        }

        private void read() {
            progress.at(Math.min(begun - 1, TABLES), TABLES);
            var found = em.createQuery(statement(), Object[].class)
                    .setParameter("after", after)
                    .setParameter("traeger", scope.withAllBelow())
                    .setParameter("states", scope.counted())
                    .setParameter("quartiere", quartiere)
                    .setParameter("from", period.getFrom())
                    .setParameter("to", period.getTo())
                    .setMaxResults(PAGE)
                    .getResultList();
            page.addAll(found);
            last = found.size() < PAGE;
            if (!found.isEmpty()) {
                after = (Long) found.get(found.size() - 1)[0];
            }
        }

        private String statement() {
            return """
                    SELECT %1$s, s.id, %2$s FROM %3$s
                    WHERE %1$s > :after AND s.traeger.id IN :traeger AND s.state IN :states
                        AND s.quartier.id IN :quartiere AND s.period.from <= :to AND s.period.to >= :from%4$s
                    ORDER BY %1$s
                    """
                    .formatted(
                            table.order(),
                            table.fields().stream()
                                    .map(FlatTable.Field::expression)
                                    .collect(Collectors.joining(", ")),
                            table.from(),
                            table.present().stream()
                                    .map(entry -> " AND " + entry + ".removedAt IS NULL")
                                    .collect(Collectors.joining()));
        }

        private Cell persons(Cell cell, Object[] values) {
            return cell.number()
                            .filter(number -> PersonsPlaces.countsPersons(unit(values), number))
                            .isPresent()
                    ? Cell.persons(cell.number(), table.name() + "/" + values[0], table.name())
                    : cell;
        }

        /** In which the numbers of the row are counted; empty where the table does not say. */
        private String unit(Object[] values) {
            return IntStream.range(0, table.fields().size())
                    .filter(i -> table.fields().get(i).key().equals("unit") && values[i + FIELDS_FROM] != null)
                    .mapToObj(i -> values[i + FIELDS_FROM].toString())
                    .findFirst()
                    .orElse("");
        }

        private Cell cell(Object value) {
            if (value instanceof Number number) {
                return Cell.of(number);
            }
            if (value instanceof Enum<?> constant) {
                return Cell.of(texts.term(constant));
            }
            if (value instanceof CalendarQuarter quarter) {
                return Cell.of(quarter.toString());
            }
            if (value instanceof LocalDate || value instanceof LocalDateTime) {
                return Cell.of(value.toString());
            }
            return Cell.of((String) value);
        }
    }
}
