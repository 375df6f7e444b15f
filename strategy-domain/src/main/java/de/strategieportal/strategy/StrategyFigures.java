package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Persisted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The hours per week of a plan in one calendar quarter. Kept by the plan in the transaction that changes it, so that the
 * database can add up over plans what only the plan can compute.
 */
@Entity
@Table(name = "strategy_figures")
public class StrategyFigures extends Persisted {

    private static final int STORED_DECIMALS = 10;

    @ManyToOne(fetch = FetchType.LAZY)
    private Strategy strategy;

    private CalendarQuarter quarter;

    @Column(name = "staff_hours")
    private BigDecimal staffHours;

    @Column(name = "volunteer_hours")
    private BigDecimal volunteerHours;

    @Column(name = "network_partner_hours")
    private BigDecimal networkPartnerHours;

    @Column(name = "multiplier_hours")
    private BigDecimal multiplierHours;

    @Column(name = "required_hours")
    private BigDecimal requiredHours;

    protected StrategyFigures() {}

    StrategyFigures(Strategy strategy, CalendarQuarter quarter) {
        this.strategy = strategy;
        this.quarter = quarter;
        compute();
    }

    final void compute() {
        staffHours = kept(staffHours, strategy.availableHours(ResourceKind.STAFF, quarter));
        volunteerHours = kept(volunteerHours, strategy.availableHours(ResourceKind.VOLUNTEER, quarter));
        networkPartnerHours = kept(networkPartnerHours, strategy.availableHours(ResourceKind.NETWORK_PARTNER, quarter));
        multiplierHours = kept(multiplierHours, strategy.availableHours(ResourceKind.MULTIPLIER, quarter));
        requiredHours = kept(requiredHours, strategy.requiredHours(quarter));
    }

    /** The stored figure where nothing changed, so that nothing is written. */
    private static BigDecimal kept(BigDecimal stored, BigDecimal computed) {
        var figure = computed.setScale(STORED_DECIMALS, RoundingMode.HALF_UP);
        return stored != null && stored.compareTo(figure) == 0 ? stored : figure;
    }

    public CalendarQuarter getQuarter() {
        return quarter;
    }

    /** Unrounded hours per week; {@link Hours#rounded} shows them. */
    public BigDecimal available(ResourceKind kind) {
        return switch (kind) {
            case STAFF -> staffHours;
            case VOLUNTEER -> volunteerHours;
            case NETWORK_PARTNER -> networkPartnerHours;
            case MULTIPLIER -> multiplierHours;
        };
    }

    public Coverage coverage() {
        return new Coverage(
                staffHours.add(volunteerHours).add(networkPartnerHours).add(multiplierHours), requiredHours);
    }
}
