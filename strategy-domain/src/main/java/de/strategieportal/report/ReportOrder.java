package de.strategieportal.report;

import de.strategieportal.access.Role;
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

    /** A report that took two nodes with it will not be better the third time. */
    static final int MOST_ATTEMPTS = 2;

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

    private int percent;
    private int attempts;

    @Column(name = "ordered_at")
    private LocalDateTime orderedAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    private String node;

    @Column(name = "alive_at")
    private LocalDateTime aliveAt;

    private String failure;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_size")
    private long fileSize;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_as")
    private Role writtenAs;

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
        this.node = node;
        this.aliveAt = at;
        this.state = OrderState.RUNNING;
        this.percent = 0;
        this.attempts++;
    }

    void advancedTo(int percent, LocalDateTime at) {
        mustBe(OrderState.RUNNING);
        this.percent = Math.max(this.percent, Math.min(percent, 99));
        this.aliveAt = at;
    }

    void done(Role writtenAs, String fileName, String mediaType, long fileSize, LocalDateTime at) {
        mustBe(OrderState.RUNNING);
        this.writtenAs = writtenAs;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.fileSize = fileSize;
        this.percent = 100;
        end(OrderState.DONE, at);
    }

    /** @param failure key of the sentence that says why */
    void failed(String failure, LocalDateTime at) {
        this.failure = failure;
        end(OrderState.FAILED, at);
    }

    /** Its node died: another one takes it, unless it has been tried often enough. */
    void lost(LocalDateTime at) {
        if (attempts >= MOST_ATTEMPTS) {
            failed("report_order.failed.lost", at);
        } else {
            state = OrderState.WAITING;
            node = null;
        }
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
        node = null;
    }

    private void mustBe(OrderState expected) {
        if (state != expected) {
            throw new RuleViolation("report_order.ended");
        }
    }

    /** Managers see the plans of more Träger than staff, and everybody else sees more plans than readers. */
    boolean wasWrittenAs(Role role) {
        return writtenAs == role;
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
        return percent;
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

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Bytes; 0 while there is no file. */
    public long getFileSize() {
        return fileSize;
    }
}
