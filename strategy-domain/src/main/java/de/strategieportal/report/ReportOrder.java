package de.strategieportal.report;

import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A report somebody asked for. It waits until a node writes it; then its file is kept until its orderer removes it or its
 * time is over. Whoever ordered it may cancel it until then.
 */
@Entity
@Table(name = "report_order")
public class ReportOrder extends Persisted {

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "schedule_id")
    private Long schedule;

    private String title;

    private boolean drafts;

    @Embedded
    private Wish wish;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.WAITING;

    @Embedded
    private Writing writing = Writing.notBegun();

    @Embedded
    private KeptFile file = KeptFile.none();

    @Column(name = "ordered_at")
    private LocalDateTime orderedAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    private String failure;
    private boolean seen;

    protected ReportOrder() {}

    /**
     * @param title how the list of reports names it
     * @param drafts whether it shows plans before their approval
     */
    public ReportOrder(String orderedBy, String title, boolean drafts, Wish wish, LocalDateTime orderedAt) {
        this.orderedBy = orderedBy;
        this.title = title;
        this.drafts = drafts;
        this.wish = wish;
        this.orderedAt = orderedAt;
    }

    static ReportOrder scheduled(ReportSchedule schedule, String recipient, LocalDateTime at) {
        var order = new ReportOrder(recipient, schedule.getName(), false, schedule.getWish(), at);
        order.schedule = schedule.getId();
        return order;
    }

    void takenBy(String node, LocalDateTime at) {
        mustBe(OrderState.WAITING);
        this.writing = writing.begunBy(node, at);
        this.state = OrderState.RUNNING;
    }

    /** Whether the attempt that this order was taken for still goes on. */
    boolean isStillWrittenAs(ReportOrder taken) {
        return state == OrderState.RUNNING && writing.isSameAttemptAs(taken.writing);
    }

    void advancedTo(int percent, LocalDateTime at) {
        mustBe(OrderState.RUNNING);
        this.writing = writing.at(percent, at);
    }

    void done(KeptFile written, LocalDateTime at) {
        mustBe(OrderState.RUNNING);
        this.file = written;
        this.writing = writing.complete();
        end(OrderState.DONE, at);
    }

    /** @param failure key of the sentence that says why */
    void failed(String failure, LocalDateTime at) {
        this.failure = failure;
        end(OrderState.FAILED, at);
    }

    /** Its node died: another one takes it, unless it has been tried often enough. */
    void lost(LocalDateTime at) {
        mustBe(OrderState.RUNNING);
        if (writing.isHopeless()) {
            failed("report_order.failed.lost", at);
        } else {
            this.state = OrderState.WAITING;
            this.writing = writing.left();
        }
    }

    /** Its node stops: another one takes it, or this one when it is back. */
    void handedBack() {
        mustBe(OrderState.RUNNING);
        this.state = OrderState.WAITING;
        this.writing = writing.handedBack();
    }

    /** @throws RuleViolation when it has ended already */
    void cancel(LocalDateTime at) {
        if (state.isEnded()) {
            throw new RuleViolation("report_order.ended");
        }
        end(OrderState.CANCELLED, at);
    }

    private void end(OrderState ended, LocalDateTime at) {
        state = ended;
        endedAt = at;
        writing = writing.left();
    }

    private void mustBe(OrderState expected) {
        if (state != expected) {
            throw new RuleViolation("report_order.ended");
        }
    }

    public String getOrderedBy() {
        return orderedBy;
    }

    /** Whether a schedule ordered it. */
    public boolean isScheduled() {
        return schedule != null;
    }

    public String getTitle() {
        return title;
    }

    public boolean isDrafts() {
        return drafts;
    }

    public Wish getWish() {
        return wish;
    }

    public OrderState getState() {
        return state;
    }

    /** 0 to 100. */
    public int getPercent() {
        return writing.percent();
    }

    /** Whether it arrived or failed, and its orderer has not seen that yet. */
    public boolean isNews() {
        return !seen && (state == OrderState.DONE || state == OrderState.FAILED);
    }

    public LocalDateTime getOrderedAt() {
        return orderedAt;
    }

    public Optional<LocalDateTime> getEndedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Key of the sentence that says why there is no file. */
    public Optional<String> getFailure() {
        return Optional.ofNullable(failure);
    }

    public KeptFile getFile() {
        return file;
    }
}
