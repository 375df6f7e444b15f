package de.strategieportal.reporting.dashboard;

import de.strategieportal.strategy.Coverage;
import java.math.BigDecimal;

/** Hours per week in one calendar quarter, by who gives them, and the hours that all plans together need. */
public record WeeklyHours(
        BigDecimal staff,
        BigDecimal volunteers,
        BigDecimal networkPartners,
        BigDecimal multipliers,
        BigDecimal required) {

    WeeklyHours plus(WeeklyHours other) {
        return new WeeklyHours(
                staff.add(other.staff),
                volunteers.add(other.volunteers),
                networkPartners.add(other.networkPartners),
                multipliers.add(other.multipliers),
                required.add(other.required));
    }

    /** Available against required. */
    public Coverage coverage() {
        return new Coverage(available(), required);
    }

    public BigDecimal available() {
        return staff.add(volunteers).add(networkPartners).add(multipliers);
    }
}
