package de.strategieportal.quartier;

import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/** Residents of an age band in whole years, both ends included; a band without upper end is open. */
@Embeddable
public class ResidentBand implements Serializable {

    /** The oldest age a band may name, in years. */
    public static final int OLDEST = 120;

    /** Over how many years the residents of an open band spread. */
    private static final int OPEN_YEARS = 20;

    @Column(name = "age_from")
    private int ageFrom;

    @Column(name = "age_to")
    private Integer ageTo;

    private int persons;

    protected ResidentBand() {}

    /**
     * @param ageFrom years, 0 to 120
     * @param ageTo years, at least {@code ageFrom}; null for an open band
     * @param persons 0 or more
     */
    public ResidentBand(int ageFrom, Integer ageTo, int persons) {
        if (ageFrom < 0 || ageFrom > OLDEST || ageTo != null && (ageTo < ageFrom || ageTo > OLDEST) || persons < 0) {
            throw new RuleViolation("resident_band.impossible", ageFrom, ageTo == null ? "" : ageTo, persons);
        }
        this.ageFrom = ageFrom;
        this.ageTo = ageTo;
        this.persons = persons;
    }

    public int getAgeFrom() {
        return ageFrom;
    }

    public Optional<Integer> getAgeTo() {
        return Optional.ofNullable(ageTo);
    }

    public int getPersons() {
        return persons;
    }

    /**
     * Residents of this band within an age range, spread evenly over its years; unrounded.
     *
     * @param from null for no lower end
     * @param to null for no upper end
     */
    public BigDecimal between(Integer from, Integer to) {
        int last = ageTo == null ? ageFrom + OPEN_YEARS - 1 : ageTo;
        int first = Math.max(ageFrom, from == null ? ageFrom : from);
        int until = Math.min(last, to == null ? last : to);
        return BigDecimal.valueOf(persons)
                .multiply(BigDecimal.valueOf(Math.max(0, until - first + 1)))
                .divide(BigDecimal.valueOf(last - ageFrom + 1), MathContext.DECIMAL64);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentBand that
                && ageFrom == that.ageFrom
                && Objects.equals(ageTo, that.ageTo)
                && persons == that.persons;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ageFrom, ageTo, persons);
    }
}
