package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.LeverKind.DROP_CHANNEL;
import static de.strategieportal.strategy.feasibility.LeverKind.START_EARLIER;
import static de.strategieportal.strategy.feasibility.LeverKind.START_LATER;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Load;
import de.strategieportal.strategy.PlanEntry;
import java.util.List;
import java.util.Optional;
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
        return links.chosen().stream()
                .map(channel -> new Change(
                        DROP_CHANNEL,
                        channel,
                        workload.instead(channel.loads(), List.of()),
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
        var before = activity.getPeriod();
        var loads = activity.loads();
        return Stream.of(1, -1)
                .filter(quarters -> plan.contains(before.plus(quarters)) && isOpen(before, before.plus(quarters)))
                .map(quarters -> shift(
                        quarters,
                        activity,
                        loads,
                        loads.stream().map(load -> load.plus(quarters)).toList()));
    }

    private Stream<Change> shifts(ChannelAssessment channel) {
        var before = channel.operation();
        var loads = channel.loads();
        return Stream.of(1, -1)
                .flatMap(quarters -> shifted(channel, quarters)
                        .filter(operation -> isOpen(before, operation))
                        .map(operation -> shift(quarters, channel, loads, channel.loads(operation)))
                        .stream());
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

    private Change shift(int quarters, PlanEntry entry, List<Load> before, List<Load> after) {
        return new Change(quarters > 0 ? START_LATER : START_EARLIER, entry, workload.instead(before, after), 0);
    }
}
