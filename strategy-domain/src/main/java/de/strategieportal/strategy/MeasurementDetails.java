package de.strategieportal.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** What was measured, and what there is to say about it. */
@Embeddable
public class MeasurementDetails implements Serializable {

    static final int DIGITS = 12;
    static final int DECIMALS = 2;

    @NotNull
    @Digits(integer = DIGITS, fraction = DECIMALS)
    @Column(name = "measured_value")
    private BigDecimal value;

    @Size(max = 2000)
    private String remark;

    public MeasurementDetails() {}

    public MeasurementDetails(BigDecimal value, String remark) {
        this.value = value;
        this.remark = remark;
    }

    MeasurementDetails(MeasurementDetails other) {
        this(other.value, other.remark);
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
