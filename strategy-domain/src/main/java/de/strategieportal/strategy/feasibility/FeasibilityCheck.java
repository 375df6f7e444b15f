package de.strategieportal.strategy.feasibility;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.reach.ExpectedReach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the hours of a plan suffice, where its chain is broken, and what would help. Pure computation over the plan as it
 * is on a day.
 */
public final class FeasibilityCheck {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.step().map(Enum::ordinal).orElse(-1))
            .thenComparing(
                    finding -> finding.entry().map(PlanEntry::getPosition).orElse(-1))
            .thenComparing(Finding::code);

    private final Workload workload;
    private final List<Finding> findings;
    private final List<Lever> levers;

    private FeasibilityCheck(Strategy plan, LocalDate today) {
        var now = CalendarQuarter.containing(today);
        var links = new Links(plan);
        workload = Workload.of(plan.getPeriod(), links, now);
        var reach = ExpectedReach.of(plan);
        findings = findings(plan, links, reach, today);
        levers = new Levers(workload, new Changes(plan.getPeriod(), links, workload, now)).all();
    }

    public static FeasibilityCheck of(Strategy plan, LocalDate today) {
        return new FeasibilityCheck(plan, today);
    }

    private List<Finding> findings(Strategy plan, Links links, ExpectedReach reach, LocalDate today) {
        var found = new ArrayList<Finding>();
        new ChainFindings(plan, links, found::add).find();
        new OperationFindings(plan, links, today, found::add).find();
        new HoursFindings(links, workload.ahead(), found::add).find();
        new ReachFindings(reach, found::add).find();
        found.sort(ORDER);
        return List.copyOf(found);
    }

    /** The gravest first, then in the order of the plan. */
    public List<Finding> findings() {
        return findings;
    }

    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** One for each calendar quarter of the plan, in order. */
    public List<QuarterHours> quarters() {
        return workload.hours();
    }

    /** The quarter with the worst coverage from the current one on; empty where nothing is planned. */
    public Optional<QuarterHours> worst() {
        return workload.worst();
    }

    /** The light of the worst quarter from the current one on; of all quarters when the plan has not begun or is over. */
    public Light light() {
        return workload.light();
    }

    /** What helps in each quarter ahead with missing hours, the best first. */
    public List<Lever> levers() {
        return levers;
    }
}
