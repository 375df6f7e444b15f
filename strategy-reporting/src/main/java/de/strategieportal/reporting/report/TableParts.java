package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Columns and cells that the tables of a plan are made of. */
class TableParts {

    final Texts texts;

    TableParts(Texts texts) {
        this.texts = texts;
    }

    Column text(String key) {
        return Column.text(key, texts.of("report.column." + key));
    }

    Column figure(String key, Unit unit) {
        return Column.figure(key, texts.of("report.column." + key), unit, "");
    }

    Table table(String key, List<Column> columns, Stream<Row> rows) {
        return new Table(key, texts.of("report.table." + key), columns, rows.toList());
    }

    Cell term(Enum<?> constant) {
        return constant == null ? Cell.UNKNOWN : Cell.of(texts.term(constant));
    }

    Cell period(Period period) {
        return period == null ? Cell.UNKNOWN : Cell.of(texts.period(period));
    }

    Cell quarter(CalendarQuarter quarter) {
        return quarter == null ? Cell.UNKNOWN : Cell.of(texts.quarter(quarter));
    }

    Cell date(LocalDate day) {
        return day == null ? Cell.UNKNOWN : Cell.of(texts.date(day));
    }

    static Cell percent(Integer hundredths) {
        return hundredths == null
                ? Cell.UNKNOWN
                : Cell.of(BigDecimal.valueOf(hundredths).movePointLeft(2));
    }
}
