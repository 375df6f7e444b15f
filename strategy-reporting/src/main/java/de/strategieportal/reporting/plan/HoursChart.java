package de.strategieportal.reporting.plan;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import de.strategieportal.strategy.feasibility.QuarterHours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hours per week available in each calendar quarter of a plan, held against those required. */
public final class HoursChart {

    private final Strategy plan;
    private final FeasibilityCheck check;
    private final Texts texts;

    public HoursChart(Strategy plan, FeasibilityCheck check, Texts texts) {
        this.plan = plan;
        this.check = check;
        this.texts = texts;
    }

    public BarChart bars() {
        return new BarChart(
                "hours",
                texts.of("plan.hours.title"),
                summary(),
                Unit.HOURS,
                Stream.of(ResourceKind.values()).map(texts::term).toList(),
                Optional.of(texts.of("bars.required")),
                check.quarters().stream().map(this::bar).toList());
    }

    private BarChart.Group bar(QuarterHours hours) {
        return new BarChart.Group(
                shown(hours.quarter()),
                Stream.of(ResourceKind.values())
                        .map(kind -> available(kind, hours.quarter()))
                        .toList(),
                Optional.of(hours.required()));
    }

    private Optional<BigDecimal> available(ResourceKind kind, CalendarQuarter quarter) {
        return unknown() ? Optional.empty() : Optional.of(plan.availableHours(kind, quarter));
    }

    /** Nobody said yet who gives hours, which is not the same as none. */
    private boolean unknown() {
        return plan.getResources().isEmpty();
    }

    /** The sentence that says what the chart shows. */
    public String summary() {
        if (unknown()) {
            return texts.of("plan.unknown");
        }
        return check.worst().map(this::summary).orElseGet(() -> texts.of("plan.hours.nothing"));
    }

    private String summary(QuarterHours worst) {
        List<QuarterHours> missing = check.quarters().stream()
                .filter(hours -> hours.light() == Light.STRAINED || hours.light() == Light.NOT_SUSTAINABLE)
                .toList();
        return missing.isEmpty()
                ? texts.of(
                        "plan.hours.suffice", shown(worst.quarter()), hours(worst.available()), hours(worst.required()))
                : texts.of(
                        "plan.hours.missing",
                        texts.enumerated(
                                missing.stream()
                                        .map(QuarterHours::quarter)
                                        .map(this::shown)
                                        .toList(),
                                4),
                        hours(worst.missing()),
                        shown(worst.quarter()));
    }

    private String hours(BigDecimal hours) {
        return Unit.HOURS.shown(hours, texts.locale());
    }

    private String shown(CalendarQuarter quarter) {
        return texts.quarter(quarter);
    }
}
