package de.strategieportal.catalog;

import de.strategieportal.shared.DataProtectionRegime;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a channel of the catalogue can do, asks for and costs. Ratings run from 0 to 4. */
@Embeddable
public class ChannelDetails implements Serializable {

    @NotBlank
    @Size(max = 150)
    private String name;

    @NotNull
    @Column(name = "channel_class")
    @Enumerated(EnumType.STRING)
    private ChannelClass channelClass;

    @NotNull
    @Min(0)
    @Max(99)
    @Column(name = "minimum_age")
    private Integer minimumAge;

    @NotNull
    @Min(0)
    @Max(4)
    @Column(name = "skill_needed")
    private Integer skillNeeded;

    @NotNull
    @Min(0)
    @Max(4)
    private Integer accessibility;

    @NotNull
    @Min(0)
    @Max(4)
    @Column(name = "local_control")
    private Integer localControl;

    @NotNull
    @Min(0)
    @Max(4)
    @Column(name = "freedom_from_lock_in")
    private Integer freedomFromLockIn;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("99999")
    @Digits(integer = 6, fraction = 2)
    @Column(name = "setup_hours")
    private BigDecimal setupHours;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("168")
    @Digits(integer = 4, fraction = 2)
    @Column(name = "running_hours_low")
    private BigDecimal runningHoursLow;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("168")
    @Digits(integer = 4, fraction = 2)
    @Column(name = "running_hours_high")
    private BigDecimal runningHoursHigh;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("99999999")
    @Digits(integer = 10, fraction = 2)
    @Column(name = "cost_once")
    private BigDecimal costOnce;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("99999999")
    @Digits(integer = 10, fraction = 2)
    @Column(name = "cost_month")
    private BigDecimal costMonth;

    @NotNull
    @Column(name = "lawful_dsgvo")
    @Enumerated(EnumType.STRING)
    private Lawfulness lawfulDsgvo;

    @NotNull
    @Column(name = "lawful_kdg")
    @Enumerated(EnumType.STRING)
    private Lawfulness lawfulKdg;

    @NotNull
    @Column(name = "lawful_dsg_ekd")
    @Enumerated(EnumType.STRING)
    private Lawfulness lawfulDsgEkd;

    @NotBlank
    @Size(max = 300)
    private String source;

    @Min(1990)
    @Max(2100)
    @Column(name = "source_year")
    private Integer sourceYear;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SourceQuality quality = SourceQuality.ASSUMPTION;

    public ChannelDetails() {}

    public ChannelDetails(ChannelDetails other) {
        name = other.name;
        channelClass = other.channelClass;
        minimumAge = other.minimumAge;
        skillNeeded = other.skillNeeded;
        accessibility = other.accessibility;
        localControl = other.localControl;
        freedomFromLockIn = other.freedomFromLockIn;
        setupHours = other.setupHours;
        runningHoursLow = other.runningHoursLow;
        runningHoursHigh = other.runningHoursHigh;
        costOnce = other.costOnce;
        costMonth = other.costMonth;
        lawfulDsgvo = other.lawfulDsgvo;
        lawfulKdg = other.lawfulKdg;
        lawfulDsgEkd = other.lawfulDsgEkd;
        source = other.source;
        sourceYear = other.sourceYear;
        quality = other.quality;
    }

    void check() {
        if (runningHoursHigh.compareTo(runningHoursLow) < 0) {
            throw RuleViolation.at("runningHoursHigh", "catalog.high_below_low");
        }
    }

    public Lawfulness lawfulnessUnder(DataProtectionRegime regime) {
        return switch (regime) {
            case DSGVO -> lawfulDsgvo;
            case KDG -> lawfulKdg;
            case DSG_EKD -> lawfulDsgEkd;
        };
    }

    /** In the middle of what is usual, in hours per week. */
    public BigDecimal usualRunningHours() {
        return runningHoursLow.add(runningHoursHigh).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ChannelClass getChannelClass() {
        return channelClass;
    }

    public void setChannelClass(ChannelClass channelClass) {
        this.channelClass = channelClass;
    }

    /** Years. */
    public Integer getMinimumAge() {
        return minimumAge;
    }

    public void setMinimumAge(Integer minimumAge) {
        this.minimumAge = minimumAge;
    }

    public Integer getSkillNeeded() {
        return skillNeeded;
    }

    public void setSkillNeeded(Integer skillNeeded) {
        this.skillNeeded = skillNeeded;
    }

    public Integer getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(Integer accessibility) {
        this.accessibility = accessibility;
    }

    public Integer getLocalControl() {
        return localControl;
    }

    public void setLocalControl(Integer localControl) {
        this.localControl = localControl;
    }

    public Integer getFreedomFromLockIn() {
        return freedomFromLockIn;
    }

    public void setFreedomFromLockIn(Integer freedomFromLockIn) {
        this.freedomFromLockIn = freedomFromLockIn;
    }

    public BigDecimal getSetupHours() {
        return setupHours;
    }

    public void setSetupHours(BigDecimal setupHours) {
        this.setupHours = setupHours;
    }

    /** The usual lower end, in hours per week. */
    public BigDecimal getRunningHoursLow() {
        return runningHoursLow;
    }

    public void setRunningHoursLow(BigDecimal runningHoursLow) {
        this.runningHoursLow = runningHoursLow;
    }

    /** The usual upper end, in hours per week. */
    public BigDecimal getRunningHoursHigh() {
        return runningHoursHigh;
    }

    public void setRunningHoursHigh(BigDecimal runningHoursHigh) {
        this.runningHoursHigh = runningHoursHigh;
    }

    /** EUR. */
    public BigDecimal getCostOnce() {
        return costOnce;
    }

    public void setCostOnce(BigDecimal costOnce) {
        this.costOnce = costOnce;
    }

    /** EUR a month. */
    public BigDecimal getCostMonth() {
        return costMonth;
    }

    public void setCostMonth(BigDecimal costMonth) {
        this.costMonth = costMonth;
    }

    public Lawfulness getLawfulDsgvo() {
        return lawfulDsgvo;
    }

    public void setLawfulDsgvo(Lawfulness lawfulDsgvo) {
        this.lawfulDsgvo = lawfulDsgvo;
    }

    public Lawfulness getLawfulKdg() {
        return lawfulKdg;
    }

    public void setLawfulKdg(Lawfulness lawfulKdg) {
        this.lawfulKdg = lawfulKdg;
    }

    public Lawfulness getLawfulDsgEkd() {
        return lawfulDsgEkd;
    }

    public void setLawfulDsgEkd(Lawfulness lawfulDsgEkd) {
        this.lawfulDsgEkd = lawfulDsgEkd;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** Null where the source is of no particular year. */
    public Integer getSourceYear() {
        return sourceYear;
    }

    public void setSourceYear(Integer sourceYear) {
        this.sourceYear = sourceYear;
    }

    public SourceQuality getQuality() {
        return quality;
    }

    public void setQuality(SourceQuality quality) {
        this.quality = quality;
    }
}
