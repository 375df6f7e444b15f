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
import java.time.LocalDate;

/** Who can give how many hours a week. Hours are per head. */
@Embeddable
public class ResourceDetails implements Serializable {

    @NotNull
    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @NotBlank
    @Size(max = 200)
    private String label;

    @Size(max = 200)
    private String organisation;

    @Size(max = 200)
    private String responsible;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("168")
    @Digits(integer = 4, fraction = 2)
    @Column(name = "hours_per_week")
    private BigDecimal hoursPerWeek;

    @NotNull
    @Min(1)
    @Max(10000)
    @Column(name = "head_count")
    private Integer headCount = 1;

    @Size(max = 4000)
    private String tasks;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    public ResourceDetails() {}

    public ResourceDetails(ResourceDetails other) {
        kind = other.kind;
        label = other.label;
        organisation = other.organisation;
        responsible = other.responsible;
        hoursPerWeek = other.hoursPerWeek;
        headCount = other.headCount;
        tasks = other.tasks;
        confirmedOn = other.confirmedOn;
    }

    public ResourceKind getKind() {
        return kind;
    }

    public void setKind(ResourceKind kind) {
        this.kind = kind;
    }

    /** The function, not necessarily a name. */
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    /** Hours a week and head, at most 168. */
    public BigDecimal getHoursPerWeek() {
        return hoursPerWeek;
    }

    public void setHoursPerWeek(BigDecimal hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek;
    }

    public Integer getHeadCount() {
        return headCount;
    }

    public void setHeadCount(Integer headCount) {
        this.headCount = headCount;
    }

    public String getTasks() {
        return tasks;
    }

    public void setTasks(String tasks) {
        this.tasks = tasks;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }
}
