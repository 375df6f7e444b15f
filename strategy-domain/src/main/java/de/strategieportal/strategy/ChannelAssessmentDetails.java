package de.strategieportal.strategy;

import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.catalog.ChannelDetails;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** What was decided about a channel, and what using it takes. */
@Embeddable
public class ChannelAssessmentDetails implements Serializable {

    @Size(max = 150)
    @Column(name = "own_name")
    private String ownName;

    @Column(name = "own_class")
    @Enumerated(EnumType.STRING)
    private ChannelClass ownClass;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Size(max = 2000)
    private String reason;

    @Size(max = 500)
    private String participants;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("99999")
    @Digits(integer = 6, fraction = 2)
    @Column(name = "setup_hours")
    private BigDecimal setupHours = BigDecimal.ZERO;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("168")
    @Digits(integer = 4, fraction = 2)
    @Column(name = "running_hours")
    private BigDecimal runningHours = BigDecimal.ZERO;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("99999999")
    @Digits(integer = 10, fraction = 2)
    @Column(name = "cost_once")
    private BigDecimal costOnce = BigDecimal.ZERO;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("99999999")
    @Digits(integer = 10, fraction = 2)
    @Column(name = "cost_month")
    private BigDecimal costMonth = BigDecimal.ZERO;

    @Size(max = 200)
    private String moderator;

    @Column(name = "first_quarter")
    private CalendarQuarter firstQuarter;

    @Column(name = "last_quarter")
    private CalendarQuarter lastQuarter;

    @Column(name = "review_quarter")
    private CalendarQuarter reviewQuarter;

    @Min(0)
    @Max(100)
    @Column(name = "minimum_active_percent")
    private Integer minimumActivePercent;

    public ChannelAssessmentDetails() {}

    public ChannelAssessmentDetails(ChannelAssessmentDetails other) {
        ownName = other.ownName;
        ownClass = other.ownClass;
        decision = other.decision;
        reason = other.reason;
        participants = other.participants;
        setupHours = other.setupHours;
        runningHours = other.runningHours;
        costOnce = other.costOnce;
        costMonth = other.costMonth;
        moderator = other.moderator;
        firstQuarter = other.firstQuarter;
        lastQuarter = other.lastQuarter;
        reviewQuarter = other.reviewQuarter;
        minimumActivePercent = other.minimumActivePercent;
    }

    /** What using a channel of the catalogue usually takes. */
    public static ChannelAssessmentDetails usualFor(ChannelDetails channel) {
        var details = new ChannelAssessmentDetails();
        details.setupHours = channel.getSetupHours();
        details.runningHours = channel.usualRunningHours();
        details.costOnce = channel.getCostOnce();
        details.costMonth = channel.getCostMonth();
        return details;
    }

    void check() {
        if (firstQuarter != null && lastQuarter != null && lastQuarter.compareTo(firstQuarter) < 0) {
            throw RuleViolation.at("lastQuarter", "period.ends_before_it_begins");
        }
    }

    public String getOwnName() {
        return ownName;
    }

    public void setOwnName(String ownName) {
        this.ownName = ownName;
    }

    public ChannelClass getOwnClass() {
        return ownClass;
    }

    public void setOwnClass(ChannelClass ownClass) {
        this.ownClass = ownClass;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public BigDecimal getSetupHours() {
        return setupHours;
    }

    public void setSetupHours(BigDecimal setupHours) {
        this.setupHours = setupHours;
    }

    public BigDecimal getRunningHours() {
        return runningHours;
    }

    public void setRunningHours(BigDecimal runningHours) {
        this.runningHours = runningHours;
    }

    public BigDecimal getCostOnce() {
        return costOnce;
    }

    public void setCostOnce(BigDecimal costOnce) {
        this.costOnce = costOnce;
    }

    public BigDecimal getCostMonth() {
        return costMonth;
    }

    public void setCostMonth(BigDecimal costMonth) {
        this.costMonth = costMonth;
    }

    public String getModerator() {
        return moderator;
    }

    public void setModerator(String moderator) {
        this.moderator = moderator;
    }

    /** Null: from the beginning of the plan. */
    public CalendarQuarter getFirstQuarter() {
        return firstQuarter;
    }

    public void setFirstQuarter(CalendarQuarter firstQuarter) {
        this.firstQuarter = firstQuarter;
    }

    /** Null: to the end of the plan. */
    public CalendarQuarter getLastQuarter() {
        return lastQuarter;
    }

    public void setLastQuarter(CalendarQuarter lastQuarter) {
        this.lastQuarter = lastQuarter;
    }

    public CalendarQuarter getReviewQuarter() {
        return reviewQuarter;
    }

    public void setReviewQuarter(CalendarQuarter reviewQuarter) {
        this.reviewQuarter = reviewQuarter;
    }

    public Integer getMinimumActivePercent() {
        return minimumActivePercent;
    }

    public void setMinimumActivePercent(Integer minimumActivePercent) {
        this.minimumActivePercent = minimumActivePercent;
    }
}
