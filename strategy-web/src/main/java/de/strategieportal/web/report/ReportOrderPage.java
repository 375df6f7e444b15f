package de.strategieportal.web.report;

import de.strategieportal.report.ReportOrders;
import de.strategieportal.report.Wish;
import de.strategieportal.reporting.report.Preview;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** A report is ordered: it is written in the background and waits among the reports of whoever ordered it. */
@Named
@RequestScoped
public class ReportOrderPage {

    @Inject
    AskedReport asked;

    @Inject
    ReportOrders orders;

    @Inject
    Notices notices;

    private Preview preview;

    public void load() {
        getPreview();
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = asked.preview();
        }
        return preview;
    }

    public String getWritten() {
        return asked.query().written();
    }

    public String getName() {
        return new ReportName(getPreview()).in(Faces.getLocale());
    }

    public String order() {
        var traeger = getPreview().traeger().orElseThrow(() -> new RuleViolation("report.no_traeger"));
        if (getPreview().quartiereGone()) {
            throw new RuleViolation("report.quartiere_gone");
        }
        var query = asked.query().with(asked.query().request().withTraeger(traeger));
        var written = query.written();
        if (written.length() > ReportQuery.LONGEST) {
            throw new RuleViolation("report.too_many_quartiere");
        }
        orders.order(
                new ReportName(getPreview()).in(Faces.getLocale()),
                getPreview().drafts(),
                new Wish(traeger, written, query.format().key()));
        notices.say("report_order.ordered");
        return "/report/mine?faces-redirect=true";
    }
}
