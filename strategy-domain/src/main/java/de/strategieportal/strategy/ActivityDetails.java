package de.strategieportal.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is done to carry the plan out. One-off hours are spread evenly over its calendar quarters. */
@Embeddable
public class ActivityDetails implements Serializable {

    @NotBlank
    @Size(max = 300)
    private String title;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("99999")
    @Digits(integer = 6, fraction = 2)
    @Column(name = "one_off_hours")
    private BigDecimal oneOffHours = BigDecimal.ZERO;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("168")
    @Digits(integer = 4, fraction = 2)
    @Column(name = "hours_per_week")
    private BigDecimal hoursPerWeek = BigDecimal.ZERO;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActivityStatus status = ActivityStatus.PLANNED;

    @NotNull
    @Min(0)
    @Max(100)
    @Column(name = "progress_percent")
    private Integer progressPercent = 0;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActivityMode mode = ActivityMode.OFFLINE;

    public ActivityDetails() {}

    public ActivityDetails(ActivityDetails other) {
        title = other.title;
        oneOffHours = other.oneOffHours;
        hoursPerWeek = other.hoursPerWeek;
        status = other.status;
        progressPercent = other.progressPercent;
        mode = other.mode;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public BigDecimal getOneOffHours() {
        return oneOffHours;
    }

    public void setOneOffHours(BigDecimal oneOffHours) {
        this.oneOffHours = oneOffHours;
    }

    public BigDecimal getHoursPerWeek() {
        return hoursPerWeek;
    }

    public void setHoursPerWeek(BigDecimal hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek;
    }

    public ActivityStatus getStatus() {
        return status;
    }

    public void setStatus(ActivityStatus status) {
        this.status = status;
    }

    public Integer getProgressPercent() {
        return progressPercent;
    }

    public void setProgressPercent(Integer progressPercent) {
        this.progressPercent = progressPercent;
    }

    public ActivityMode getMode() {
        return mode;
    }

    public void setMode(ActivityMode mode) {
        this.mode = mode;
    }
}
