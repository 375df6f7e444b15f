package de.strategieportal.strategy;

import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Persisted;
import de.strategieportal.strategy.feasibility.Finding;
import de.strategieportal.traeger.Traeger;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/**
 * The hours per week of a plan in one calendar quarter. Kept by the plan in the transaction that changes it, so that the
 * database can add up over plans what only the plan can compute.
 */
@Entity
@Table(name = "strategy_figures")
public class StrategyFigures extends Persisted {

    @ManyToOne(fetch = FetchType.LAZY)
    private Strategy strategy;

    @ManyToOne(fetch = FetchType.LAZY)
    private Traeger traeger;

    @ManyToOne(fetch = FetchType.LAZY)
    private Quartier quartier;

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

    @Embedded
    private WorkFigures work;

    @Embedded
    private GroupFigures groups;

    @Embedded
    private FindingCounts findings;

    protected StrategyFigures() {}

    StrategyFigures(Strategy strategy, CalendarQuarter quarter, GroupFigures groups, List<Finding> findings) {
        this.strategy = strategy;
        this.traeger = strategy.getTraeger();
        this.quartier = strategy.getQuartier();
        this.quarter = quarter;
        staffHours = Hours.stored(strategy.availableHours(ResourceKind.STAFF, quarter));
        volunteerHours = Hours.stored(strategy.availableHours(ResourceKind.VOLUNTEER, quarter));
        networkPartnerHours = Hours.stored(strategy.availableHours(ResourceKind.NETWORK_PARTNER, quarter));
        multiplierHours = Hours.stored(strategy.availableHours(ResourceKind.MULTIPLIER, quarter));
        requiredHours = Hours.stored(strategy.requiredHours(quarter));
        this.work = new WorkFigures(strategy, quarter, coverage());
        this.groups = new GroupFigures(groups);
        this.findings = new FindingCounts(findings, quarter);
    }

    void take(StrategyFigures fresh) {
        if (values().equals(fresh.values())) {
            return;
        }
        staffHours = fresh.staffHours;
        volunteerHours = fresh.volunteerHours;
        networkPartnerHours = fresh.networkPartnerHours;
        multiplierHours = fresh.multiplierHours;
        requiredHours = fresh.requiredHours;
        if (!work.equals(fresh.work)) {
            work = new WorkFigures(fresh.work);
        }
        if (!groups.equals(fresh.groups)) {
            groups = new GroupFigures(fresh.groups);
        }
        if (!findings.equals(fresh.findings)) {
            findings = new FindingCounts(fresh.findings);
        }
    }

    /** What is stored, to be compared with a fresh computation. */
    public List<Object> values() {
        return List.of(
                quarter,
                staffHours,
                volunteerHours,
                networkPartnerHours,
                multiplierHours,
                requiredHours,
                work,
                groups,
                findings);
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

    public final Coverage coverage() {
        return new Coverage(
                staffHours.add(volunteerHours).add(networkPartnerHours).add(multiplierHours), requiredHours);
    }
}
