package de.strategieportal.catalog;

import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** The share of an age band that a reference figure states, in percent; a band without upper end is open. */
@Embeddable
public class ReferenceShare implements Serializable {

    private static final int OLDEST = 120;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Column(name = "age_from")
    private int ageFrom;

    @Column(name = "age_to")
    private Integer ageTo;

    private BigDecimal percent;
    private String note;

    protected ReferenceShare() {}

    /**
     * @param ageFrom years, 0 to 120
     * @param ageTo years, at least {@code ageFrom}; null for an open band
     * @param percent 0 to 100
     */
    public ReferenceShare(int ageFrom, Integer ageTo, BigDecimal percent, String note) {
        if (ageFrom < 0
                || ageFrom > OLDEST
                || ageTo != null && (ageTo < ageFrom || ageTo > OLDEST)
                || percent.signum() < 0
                || percent.compareTo(ALL) > 0) {
            throw RuleViolation.at(
                    "shares", "reference_share.impossible", ageFrom, ageTo == null ? "" : ageTo, percent);
        }
        this.ageFrom = ageFrom;
        this.ageTo = ageTo;
        this.percent = percent;
        this.note = note;
    }

    public boolean covers(int age) {
        return age >= ageFrom && (ageTo == null || age <= ageTo);
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
