package de.strategieportal.web.report;

import de.strategieportal.reporting.dashboard.Reports;
import de.strategieportal.reporting.dashboard.TraegerFigures;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.report.ReportChapter;
import de.strategieportal.reporting.report.ReportKind;
import de.strategieportal.reporting.report.ReportRequest;
import de.strategieportal.reporting.report.ReportWriting;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.web.layout.Asked;
import de.strategieportal.web.layout.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The report that the address asks for: the page shows it, the file holds it. */
@RequestScoped
public class AskedReport {

    private static final int USUAL_LENGTH = 4;

    @Inject
    Reports reports;

    @Inject
    ReportWriting writing;

    @Inject
    Asked asked;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    TraegerFigures figures() {
        return reports.figures(asked.id("traeger"), period(), asked.flag("drafts"));
    }

    /** Every Quartier in every calendar quarter. */
    ReportRequest request(Locale locale) {
        return ReportRequest.of(ReportKind.TRAEGER, asked.id("traeger"), period(), locale)
                .withChapters(ReportChapter.DETAILS)
                .withDrafts(asked.flag("drafts"));
    }

    Report report(Locale locale) {
        return writing.report(request(locale));
    }

    /** From the current calendar quarter on for a year, unless asked otherwise; what cannot be is mended and said. */
    private Period period() {
        var now = CalendarQuarter.containing(LocalDate.now(clock));
        var from = asked.quarter("from").orElse(now);
        var to = asked.quarter("to").orElseGet(() -> from.plus(USUAL_LENGTH - 1));
        if (to.compareTo(from) < 0) {
            problems.say("report.ends_before_it_begins");
            return Period.of(to, from);
        }
        if (to.since(from) >= Reports.MOST_QUARTERS) {
            problems.say("report.too_long", Reports.MOST_QUARTERS);
            return Period.of(from, from.plus(Reports.MOST_QUARTERS - 1));
        }
        return Period.of(from, to);
    }
}
