package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.LeverKind.DROP_CHANNEL;
import static de.strategieportal.strategy.feasibility.LeverKind.START_EARLIER;
import static de.strategieportal.strategy.feasibility.LeverKind.START_LATER;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.PlanEntry;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What could still be decided otherwise in a plan: channels dropped, channels and activities begun a calendar quarter later or earlier. */
final class Changes {

    private final Period plan;
    private final Links links;
    private final Workload workload;
    private final CalendarQuarter now;

    Changes(Period plan, Links links, Workload workload, CalendarQuarter now) {
        this.plan = plan;
        this.links = links;
        this.workload = workload;
        this.now = now;
    }

    Stream<Change> drops() {
        var nothing = workload.taken(quarter -> BigDecimal.ZERO);
        return links.chosen().stream()
                .map(channel -> new Change(
                        DROP_CHANNEL,
                        channel,
                        workload.instead(workload.taken(channel::hoursIn), nothing),
                        links.servedOnlyBy(channel)));
    }

    Stream<Change> shifts() {
        return Stream.concat(
                links.activities().stream()
                        .filter(activity -> activity.getDetails().getStatus() == ActivityStatus.PLANNED)
                        .flatMap(this::shifts),
                links.chosen().stream().flatMap(this::shifts));
    }

    private Stream<Change> shifts(Activity activity) {
        return Stream.of(1, -1)
                .map(quarters -> activity.getPeriod().plus(quarters))
                .filter(plan::contains)
                .filter(period -> isOpen(activity.getPeriod(), period))
                .map(period -> shift(activity, activity.getPeriod(), period, activity::hoursIn));
    }

    private Stream<Change> shifts(ChannelAssessment channel) {
        return Stream.of(1, -1)
                .flatMap(quarters -> shifted(channel, quarters).stream())
                .filter(operation -> isOpen(channel.operation(), operation))
                .map(operation -> shift(channel, channel.operation(), operation, channel::hoursIn));
    }

    /** Where no last quarter was set, the operation goes on to the end of the plan all the same. */
    private Optional<Period> shifted(ChannelAssessment channel, int quarters) {
        var first = channel.operation().getFrom().plus(quarters);
        var last = channel.getDetails().getLastQuarter() == null
                ? plan.getTo()
                : channel.operation().getTo().plus(quarters);
        return plan.contains(first) && first.compareTo(last) <= 0
                ? Optional.of(Period.of(first, last))
                : Optional.empty();
    }

    /** What has begun cannot be shifted any more, and nothing can begin in the past. */
    private boolean isOpen(Period before, Period after) {
        return !plan.contains(now)
                || before.getFrom().compareTo(now) >= 0 && after.getFrom().compareTo(now) >= 0;
    }

    private Change shift(
            PlanEntry entry, Period before, Period after, BiFunction<CalendarQuarter, Period, BigDecimal> hoursIn) {
        return new Change(
                after.getFrom().compareTo(before.getFrom()) > 0 ? START_LATER : START_EARLIER,
                entry,
                workload.instead(
                        workload.taken(quarter -> hoursIn.apply(quarter, before)),
                        workload.taken(quarter -> hoursIn.apply(quarter, after))),
                0);
    }
}
