package de.strategieportal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** The share of an age band that a reference figure states, in percent; a band without upper end is open. */
@Embeddable
public class ReferenceShare implements Serializable {

    @Column(name = "age_from")
    private int ageFrom;

    @Column(name = "age_to")
    private Integer ageTo;

    private BigDecimal percent;
    private String note;

    protected ReferenceShare() {}

    public ReferenceShare(int ageFrom, Integer ageTo, BigDecimal percent, String note) {
        this.ageFrom = ageFrom;
        this.ageTo = ageTo;
        this.percent = percent;
        this.note = note;
    }

    public int getAgeFrom() {
        return ageFrom;
    }

    public Optional<Integer> getAgeTo() {
        return Optional.ofNullable(ageTo);
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public Optional<String> getNote() {
        return Optional.ofNullable(note);
    }
}
