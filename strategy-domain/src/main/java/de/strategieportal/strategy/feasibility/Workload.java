package de.strategieportal.strategy.feasibility;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Coverage;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.Load;
import de.strategieportal.strategy.Resource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a plan takes and what it has, in hours per week of each of its calendar quarters, seen from the current one. A value:
 * what would be if something changed is another one.
 */
final class Workload {

    private final CalendarQuarter now;
    private final List<QuarterHours> hours;
    private BigDecimal missing = BigDecimal.ZERO;
    private Light light = Light.NOTHING_PLANNED;

    private Workload(CalendarQuarter now, List<QuarterHours> hours) {
        this.now = now;
        this.hours = hours;
        for (var one : ahead()) {
            light = worse(light, one.light());
            if (one.missing().signum() > 0) {
                missing = missing.add(one.missing());
            }
        }
    }

    private static Light worse(Light one, Light other) {
        return one == Light.NOTHING_PLANNED || other != Light.NOTHING_PLANNED && other.compareTo(one) > 0 ? other : one;
    }

    static Workload of(Period plan, Links links, CalendarQuarter now) {
        var given = links.resources().stream().map(Resource::gives).toList();
        var taken = Stream.concat(
                        links.activities().stream().flatMap(activity -> activity.loads().stream()),
                        links.chosen().stream().flatMap(channel -> channel.loads().stream()))
                .toList();
        return new Workload(
                now,
                plan.quarters().stream()
                        .map(quarter -> new QuarterHours(
                                quarter, new Coverage(Load.in(quarter, given), Load.in(quarter, taken))))
                        .toList());
    }

    List<QuarterHours> hours() {
        return hours;
    }

    /** The workload if something took other hours than before. */
    Workload instead(List<Load> before, List<Load> after) {
        return with(one -> one.instead(Load.in(one.quarter(), before), Load.in(one.quarter(), after)));
    }

    /** The workload if more hours were available in one quarter. */
    Workload withMore(CalendarQuarter quarter, BigDecimal more) {
        return with(one -> one.quarter().equals(quarter) ? one.more(more) : one);
    }

    private Workload with(UnaryOperator<QuarterHours> change) {
        var changed = new ArrayList<>(hours);
        changed.replaceAll(change);
        return new Workload(now, changed);
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
        return missing;
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
        return light;
    }
}
