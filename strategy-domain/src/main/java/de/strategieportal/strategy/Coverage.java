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

    /** Sustainable from 1.00 on, strained from 0.80 on; decided on the exact hours, not on the rounded ratio. */
    public Light light() {
        if (nothingPlanned()) {
            return Light.NOTHING_PLANNED;
        }
        if (available.compareTo(required) >= 0) {
            return Light.SUSTAINABLE;
        }
        return available.compareTo(required.multiply(STRAINED_FROM)) >= 0 ? Light.STRAINED : Light.NOT_SUSTAINABLE;
    }

    /** Available minus required, negative when hours are missing. */
    public BigDecimal free() {
        return available.subtract(required);
    }
}
