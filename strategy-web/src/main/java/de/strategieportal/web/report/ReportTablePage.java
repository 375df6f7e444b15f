package de.strategieportal.web.report;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.reporting.dashboard.Reports;
import de.strategieportal.reporting.dashboard.TraegerChoice;
import de.strategieportal.reporting.dashboard.TraegerFigures;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.reporting.report.ReportChapter;
import de.strategieportal.reporting.report.ReportKind;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.reporting.report.ReportRequest;
import de.strategieportal.reporting.report.ReportWriting;
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
    Reports reports;

    @Inject
    ReportWriting writing;

    private ReportRequest wanted;
    private TraegerFigures figures;
    private Report report;
    private Table table;

    public void load() {
        asked.sayDoubts();
        var request = asked.query().request();
        wanted = request.as(ReportKind.TRAEGER, Optional.empty()).withChapters(ReportChapter.DETAILS);
        figures = reports.figures(request.traeger(), request.period(), request.drafts());
        report = writing.report(wanted);
        table = report.tables().get(0);
    }

    public TraegerFigures getFigures() {
        return figures;
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
        return figures.traeger().map(TraegerChoice::id).orElse(null);
    }

    public Map<Long, String> getTraegerChoices() {
        return figures.choices().stream()
                .collect(toMap(TraegerChoice::id, TraegerChoice::indented, (one, other) -> one, LinkedHashMap::new));
    }

    /** Whether there is nothing but totals of nothing. */
    public boolean isWithoutQuartiere() {
        return figures.comparisons().stream().allMatch(each -> each.quartiere().isEmpty());
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
