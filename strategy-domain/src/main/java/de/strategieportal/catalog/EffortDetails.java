package de.strategieportal.catalog;

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

/** What a kind of online work usually costs, in hours per week. */
@Embeddable
public class EffortDetails implements Serializable {

    @NotBlank
    @Size(max = 200)
    private String activity;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("168")
    @Digits(integer = 4, fraction = 2)
    @Column(name = "hours_per_week_low")
    private BigDecimal low;

    @DecimalMin("0")
    @DecimalMax("168")
    @Digits(integer = 4, fraction = 2)
    @Column(name = "hours_per_week_high")
    private BigDecimal high;

    @NotBlank
    @Size(max = 300)
    private String source;

    @Min(1990)
    @Max(2100)
    @Column(name = "source_year")
    private Integer sourceYear;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SourceQuality quality;

    public EffortDetails() {}

    public EffortDetails(EffortDetails other) {
        activity = other.activity;
        low = other.low;
        high = other.high;
        source = other.source;
        sourceYear = other.sourceYear;
        quality = other.quality;
    }

    void check() {
        if (high != null && high.compareTo(low) < 0) {
            throw RuleViolation.at("high", "catalog.high_below_low");
        }
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public BigDecimal getLow() {
        return low;
    }

    public void setLow(BigDecimal low) {
        this.low = low;
    }

    /** Null where the source gives no upper end. */
    public BigDecimal getHigh() {
        return high;
    }

    public void setHigh(BigDecimal high) {
        this.high = high;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

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
