package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Persisted;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;

/**
 * What an indicator was in one calendar quarter. It tells how a plan fares, not what it says: it is entered while the plan is
 * fixed, and is no part of what was approved.
 */
@Entity
public class Measurement extends Persisted {

    @ManyToOne(fetch = FetchType.LAZY)
    private Indicator indicator;

    private CalendarQuarter quarter;

    @Embedded
    private MeasurementDetails details;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Measurement() {}

    Measurement(Indicator indicator, CalendarQuarter quarter, MeasurementDetails details) {
        this.indicator = indicator;
        this.quarter = quarter;
        write(details);
    }

    void write(MeasurementDetails details) {
        this.details = new MeasurementDetails(details);
    }

    /** Remembers who entered it last. */
    void touched(String by, LocalDateTime at) {
        changedBy = by;
        changedAt = at;
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public CalendarQuarter getQuarter() {
        return quarter;
    }

    public MeasurementDetails getDetails() {
        return new MeasurementDetails(details);
    }

    /** Null where it came with a document. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
