package de.strategieportal.web.report;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.reporting.dashboard.Extent;
import de.strategieportal.reporting.dashboard.TraegerChoice;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.reporting.report.ReportChapter;
import de.strategieportal.reporting.report.ReportKind;
import de.strategieportal.reporting.report.ReportPreviews;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.reporting.report.ReportRequest;
import de.strategieportal.reporting.work.DirectWriting;
import de.strategieportal.shared.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a report on screen: every Quartier in every calendar quarter. */
@Named
@RequestScoped
public class ReportTablePage {

    /** The rows of one calendar quarter, the last one its total. */
    public record Section(String quarter, List<Row> rows) {}

    @Inject
    AskedReport asked;

    @Inject
    ReportPreviews previews;

    @Inject
    DirectWriting direct;

    private ReportRequest wanted;
    private Extent extent;
    private Report report;
    private Table table;

    public void load() {
        asked.sayDoubts();
        var request = asked.query().request();
        wanted = request.as(ReportKind.TRAEGER, Optional.empty()).withChapters(ReportChapter.DETAILS);
        extent = previews.of(wanted).extent();
        report = direct.report(wanted);
        table = report.tables().get(0);
    }

    public Extent getExtent() {
        return extent;
    }

    public Period getPeriod() {
        return wanted.period();
    }

    public Report getReport() {
        return report;
    }

    /** To this table as a file. */
    public String file(String format) {
        var query = new ReportQuery(wanted, ReportFormat.named(format).orElseThrow());
        return "/report/download?" + query.written();
    }

    public Long getTraeger() {
        return extent.traeger().map(TraegerChoice::id).orElse(null);
    }

    public Map<Long, String> getTraegerChoices() {
        return extent.choices().stream()
                .collect(toMap(TraegerChoice::id, TraegerChoice::indented, (one, other) -> one, LinkedHashMap::new));
    }

    public boolean isWithoutQuartiere() {
        return extent.places().isEmpty();
    }

    /** All but the calendar quarter, which is the heading of its section. */
    public List<Column> getColumns() {
        return table.columns().subList(1, table.columns().size());
    }

    public List<Section> getSections() {
        var sections = new ArrayList<Section>();
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            rows.add(row);
            if (row.total()) {
                sections.add(new Section(row.cells().get(0).text().orElse(""), List.copyOf(rows)));
                rows.clear();
            }
        }
        return sections;
    }

    public String shown(Row row, Column column) {
        return column.shown(row.cells().get(table.columns().indexOf(column)), report.texts());
    }
}
