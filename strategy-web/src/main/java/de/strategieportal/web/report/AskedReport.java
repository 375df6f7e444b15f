package de.strategieportal.web.report;

import de.strategieportal.reporting.report.Preview;
import de.strategieportal.reporting.report.ReportPreviews;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.web.layout.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The report that the address asks for. */
@RequestScoped
public class AskedReport {

    @Inject
    HttpServletRequest request;

    @Inject
    Problems problems;

    @Inject
    ReportPreviews previews;

    @Inject
    Clock clock;

    private ReportQuery query;

    ReportQuery query() {
        if (query == null) {
            var parameters = new HashMap<String, List<String>>();
            request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
            // dashboards are about one calendar quarter
            Optional.ofNullable(parameters.get("quarter")).ifPresent(quarter -> {
                parameters.putIfAbsent("from", quarter);
                parameters.putIfAbsent("to", quarter);
            });
            var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            query = ReportQuery.read(parameters, LocalDate.now(clock), locale);
        }
        return query;
    }

    /** What it would hold; says what could not be read or cannot be had. */
    Preview preview() {
        var preview = previews.of(query().request());
        sayDoubts();
        if (preview.quartiereGone()) {
            problems.say("report.quartiere_gone");
        }
        return preview;
    }

    /** Says what could not be read. */
    void sayDoubts() {
        query().doubts().forEach(doubt -> problems.say(doubt.key(), doubt.value()));
    }
}
