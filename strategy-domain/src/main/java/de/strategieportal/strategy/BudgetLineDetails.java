package de.strategieportal.strategy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** Money for the plan, in EUR. */
@Embeddable
public class BudgetLineDetails implements Serializable {

    @NotBlank
    @Size(max = 200)
    private String label;

    @Size(max = 200)
    private String funder;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("9999999999")
    @Digits(integer = 10, fraction = 2)
    private BigDecimal amount;

    public BudgetLineDetails() {}

    public BudgetLineDetails(BudgetLineDetails other) {
        label = other.label;
        funder = other.funder;
        amount = other.amount;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getFunder() {
        return funder;
    }

    public void setFunder(String funder) {
        this.funder = funder;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
