package de.strategieportal.web.report;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.reporting.dashboard.TraegerChoice;
import de.strategieportal.reporting.dashboard.TraegerFigures;
import de.strategieportal.reporting.export.Column;
import de.strategieportal.reporting.export.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Named
@RequestScoped
public class ReportPage {

    /** The rows of one calendar quarter, the last one its total. */
    public record Section(String quarter, List<Report.Row> rows) {}

    @Inject
    AskedReport asked;

    private TraegerFigures figures;
    private Report report;

    public void load() {
        figures = asked.figures();
        report = AskedReport.report(
                figures, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public TraegerFigures getFigures() {
        return figures;
    }

    public Report getReport() {
        return report;
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
        return report.columns().subList(1, report.columns().size());
    }

    public List<Section> getSections() {
        var sections = new ArrayList<Section>();
        var rows = new ArrayList<Report.Row>();
        for (var row : report.rows()) {
            rows.add(row);
            if (row.total()) {
                sections.add(new Section(row.cells().get(0).text().orElse(""), List.copyOf(rows)));
                rows.clear();
            }
        }
        return sections;
    }

    public String shown(Report.Row row, Column column) {
        return report.shown(column, row.cells().get(report.columns().indexOf(column)));
    }
}
