package de.strategieportal.strategy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import de.strategieportal.strategy.feasibility.Finding;
import de.strategieportal.strategy.feasibility.FindingCode;
import de.strategieportal.strategy.feasibility.Severity;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * How many findings of each severity a plan has in a calendar quarter: those that speak of it, and those that speak of none.
 * What comes with time alone is not among them.
 */
@Embeddable
public class FindingCounts extends EqualByValues {

    private int critical;
    private int warnings;
    private int hints;

    protected FindingCounts() {}

    FindingCounts(List<Finding> found, CalendarQuarter quarter) {
        var bySeverity = found.stream()
                .filter(finding -> of(finding, quarter))
                .collect(groupingBy(Finding::severity, summingInt(finding -> 1)));
        critical = bySeverity.getOrDefault(Severity.CRITICAL, 0);
        warnings = bySeverity.getOrDefault(Severity.WARNING, 0);
        hints = bySeverity.getOrDefault(Severity.HINT, 0);
    }

    private FindingCounts(int critical, int warnings, int hints) {
        this.critical = critical;
        this.warnings = warnings;
        this.hints = hints;
    }

    /** As on the first day of the plan, so that all its calendar quarters are looked at and the number stays as it is. */
    static List<Finding> found(Strategy plan) {
        return FeasibilityCheck.of(plan, plan.getPeriod().getFrom().firstDay()).findings().stream()
                .filter(finding -> finding.code() != FindingCode.RESOURCE_NOT_CONFIRMED)
                .toList();
    }

    private static boolean of(Finding finding, CalendarQuarter quarter) {
        return (finding.code() != FindingCode.HOURS_MISSING && finding.code() != FindingCode.HOURS_TIGHT)
                || finding.arguments().contains(quarter);
    }

    FindingCounts(FindingCounts other) {
        this(other.critical, other.warnings, other.hints);
    }

    @Override
    List<Object> values() {
        return List.of(critical, warnings, hints);
    }
}
