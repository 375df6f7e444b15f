package de.strategieportal.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Available against required hours per week in one calendar quarter.
 *
 * @param available hours per week, 0 or more
 * @param required hours per week, 0 or more
 */
public record Coverage(BigDecimal available, BigDecimal required) {

    private static final BigDecimal STRAINED_FROM = new BigDecimal("0.80");

    public boolean nothingPlanned() {
        return required.signum() == 0;
    }

    /** Available ÷ required with two decimals; empty where nothing is required. */
    public Optional<BigDecimal> ratio() {
        return nothingPlanned() ? Optional.empty() : Optional.of(available.divide(required, 2, RoundingMode.HALF_UP));
    }

    /** Sustainable from 1.00 on, strained from 0.80 on; decided on the hours, not on the rounded ratio. */
    public Light light() {
        if (nothingPlanned()) {
            return Light.NOTHING_PLANNED;
        }
        if (suffices(required)) {
            return Light.SUSTAINABLE;
        }
        return suffices(required.multiply(STRAINED_FROM)) ? Light.STRAINED : Light.NOT_SUSTAINABLE;
    }

    private boolean suffices(BigDecimal hours) {
        return lacking(hours).signum() == 0;
    }

    private BigDecimal lacking(BigDecimal hours) {
        return available.compareTo(hours) >= 0 ? BigDecimal.ZERO : Hours.settled(hours.subtract(available));
    }

    /** Available minus required, negative when hours are missing. */
    public BigDecimal free() {
        return Hours.settled(available.subtract(required));
    }

    /** Required beyond what is available; 0 where the hours suffice. */
    public BigDecimal missing() {
        return lacking(required);
    }
}
