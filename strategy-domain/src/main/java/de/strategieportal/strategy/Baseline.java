package de.strategieportal.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/** Step 1: from where the Quartier project starts. */
@Embeddable
public class Baseline implements Serializable {

    @Size(max = 4000)
    private String addressees;

    @Size(max = 4000)
    @Column(name = "residents_remark")
    private String residentsRemark;

    @Size(max = 4000)
    @Column(name = "existing_it")
    private String existingIt;

    public Baseline() {}

    public Baseline(Baseline other) {
        addressees = other.addressees;
        residentsRemark = other.residentsRemark;
        existingIt = other.existingIt;
    }

    public String getAddressees() {
        return addressees;
    }

    public void setAddressees(String addressees) {
        this.addressees = addressees;
    }

    public String getResidentsRemark() {
        return residentsRemark;
    }

    public void setResidentsRemark(String residentsRemark) {
        this.residentsRemark = residentsRemark;
    }

    public String getExistingIt() {
        return existingIt;
    }

    public void setExistingIt(String existingIt) {
        this.existingIt = existingIt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline that
                && Objects.equals(addressees, that.addressees)
                && Objects.equals(residentsRemark, that.residentsRemark)
                && Objects.equals(existingIt, that.existingIt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(addressees, residentsRemark, existingIt);
    }
}
