package de.strategieportal.strategy.feasibility;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Coverage;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.Strategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a plan takes and what it has, in hours per week of each of its calendar quarters, seen from the current one. A value:
 * what would be if something changed is another one.
 */
final class Workload {

    private final CalendarQuarter now;
    private final List<QuarterHours> hours;

    private Workload(CalendarQuarter now, List<QuarterHours> hours) {
        this.now = now;
        this.hours = hours;
    }

    static Workload of(Strategy plan, CalendarQuarter now) {
        return new Workload(
                now,
                plan.getPeriod().quarters().stream()
                        .map(quarter -> new QuarterHours(
                                quarter, new Coverage(plan.availableHours(quarter), plan.requiredHours(quarter))))
                        .toList());
    }

    List<QuarterHours> hours() {
        return hours;
    }

    /** What something takes in each of the quarters. */
    List<BigDecimal> taken(Function<CalendarQuarter, BigDecimal> hoursIn) {
        return hours.stream().map(QuarterHours::quarter).map(hoursIn).toList();
    }

    /** The workload if something took other hours than before, quarter by quarter. */
    Workload instead(List<BigDecimal> before, List<BigDecimal> after) {
        return new Workload(
                now,
                IntStream.range(0, hours.size())
                        .mapToObj(i -> hours.get(i).less(before.get(i).subtract(after.get(i))))
                        .toList());
    }

    /** The workload if more hours were available in one quarter. */
    Workload withMore(CalendarQuarter quarter, BigDecimal more) {
        return new Workload(
                now,
                hours.stream()
                        .map(one -> one.quarter().equals(quarter) ? one.more(more) : one)
                        .toList());
    }

    QuarterHours in(CalendarQuarter quarter) {
        return hours.get(quarter.since(hours.get(0).quarter()));
    }

    /** The quarters from the current one on; all where the plan has not begun or is over. */
    List<QuarterHours> ahead() {
        var begun = hours.get(0).quarter().compareTo(now) <= 0;
        return begun && !isOver() ? hours.subList(now.since(hours.get(0).quarter()), hours.size()) : hours;
    }

    boolean isOver() {
        return hours.get(hours.size() - 1).quarter().compareTo(now) < 0;
    }

    /** Hours per week that are missing, over all quarters ahead. */
    BigDecimal missing() {
        return ahead().stream().map(QuarterHours::missing).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The quarter ahead with the worst coverage, the first of several; empty where nothing is planned. */
    Optional<QuarterHours> worst() {
        return ahead().stream().filter(one -> !one.coverage().nothingPlanned()).min(Workload::byCoverage);
    }

    /** Compares available ÷ required without dividing. */
    private static int byCoverage(QuarterHours one, QuarterHours other) {
        return one.available()
                .multiply(other.required())
                .compareTo(other.available().multiply(one.required()));
    }

    /** That of the worst quarter ahead. */
    Light light() {
        return worst().map(QuarterHours::light).orElse(Light.NOTHING_PLANNED);
    }
}
