package de.strategieportal.web.report;

import de.strategieportal.report.Quota;
import de.strategieportal.report.ReportOrder;
import de.strategieportal.report.ReportOrders;
import de.strategieportal.web.layout.Formats;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;

/** What a person ordered: how far it is, to fetch, to cancel, to remove. */
@Named
@RequestScoped
public class ReportMinePage {

    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    ReportOrders orders;

    @Inject
    LineCommand command;

    @Inject
    Notices notices;

    @Inject
    Formats format;

    private List<ReportOrder> all;
    private Quota quota;

    /** Whoever looks at the list has seen what arrived. */
    public void load() {
        orders.seen(getAll());
    }

    public List<ReportOrder> getAll() {
        if (all == null) {
            all = orders.mine();
        }
        return all;
    }

    /** Whether something will change without a click. */
    public boolean isWaiting() {
        return getAll().stream().anyMatch(order -> !order.getState().isEnded());
    }

    public Quota getQuota() {
        if (quota == null) {
            quota = orders.quota();
        }
        return quota;
    }

    /** When the file of an order will be removed. */
    public LocalDateTime until(ReportOrder order) {
        return order.getEndedAt().map(ended -> ended.plus(getQuota().kept())).orElse(null);
    }

    /** In kilobytes or megabytes. */
    public String size(long bytes) {
        return bytes < MEGABYTE
                ? format.whole((bytes + 1023) / 1024) + "\u00a0KB"
                : format.plain(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.HALF_UP))
                        + "\u00a0MB";
    }

    /** What a button of a line asks for. */
    public String command() {
        if (command.name().equals("cancel")) {
            orders.cancel(command.id());
            notices.say("report_mine.cancelled");
        } else {
            orders.remove(command.id());
            notices.say("report_mine.removed");
        }
        return "/report/mine?faces-redirect=true";
    }
}
