package de.strategieportal.catalog;

import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** The share of an age band that a reference figure states, in percent; a band without upper end is open. */
@Entity
@Table(name = "reference_share")
public class ReferenceShare extends Persisted {

    private static final int OLDEST = 120;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @ManyToOne(fetch = FetchType.LAZY)
    private ReferenceFigure figure;

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

    ReferenceShare(ReferenceFigure figure, ReferenceShare said) {
        this.figure = figure;
        ageFrom = said.ageFrom;
        take(said);
    }

    /** Whether both are about a band that begins at the same age, of which a figure has one. */
    boolean beginsLike(ReferenceShare other) {
        return ageFrom == other.ageFrom;
    }

    final void take(ReferenceShare said) {
        ageTo = said.ageTo;
        percent = said.percent;
        note = said.note;
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
