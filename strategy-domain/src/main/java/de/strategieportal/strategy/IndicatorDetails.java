package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** How a digital goal is measured and what value it shall reach by when. */
@Embeddable
public class IndicatorDetails implements Serializable {

    @NotBlank
    @Size(max = 300)
    private String name;

    @Size(max = 60)
    private String unit;

    @Digits(integer = 12, fraction = 2)
    @Column(name = "baseline_value")
    private BigDecimal baselineValue;

    @Digits(integer = 12, fraction = 2)
    @Column(name = "target_value")
    private BigDecimal targetValue;

    @Column(name = "due_quarter")
    private CalendarQuarter dueQuarter;

    public IndicatorDetails() {}

    public IndicatorDetails(IndicatorDetails other) {
        name = other.name;
        unit = other.unit;
        baselineValue = other.baselineValue;
        targetValue = other.targetValue;
        dueQuarter = other.dueQuarter;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getBaselineValue() {
        return baselineValue;
    }

    public void setBaselineValue(BigDecimal baselineValue) {
        this.baselineValue = baselineValue;
    }

    public BigDecimal getTargetValue() {
        return targetValue;
    }

    public void setTargetValue(BigDecimal targetValue) {
        this.targetValue = targetValue;
    }

    public CalendarQuarter getDueQuarter() {
        return dueQuarter;
    }

    public void setDueQuarter(CalendarQuarter dueQuarter) {
        this.dueQuarter = dueQuarter;
    }
}
