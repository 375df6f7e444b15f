package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.FindingCode.CHANNEL_WITHOUT_MODERATOR;
import static de.strategieportal.strategy.feasibility.FindingCode.EFFORT_UNDERESTIMATED;
import static de.strategieportal.strategy.feasibility.FindingCode.OPERATION_ENDS_WITH_FUNDING;
import static de.strategieportal.strategy.feasibility.FindingCode.RESOURCE_NOT_CONFIRMED;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.Strategy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether the chosen channels can be kept running, and whether one can count on the resources. */
final class OperationFindings {

    private static final int DAYS_A_CONFIRMATION_HOLDS = 180;

    private final Strategy plan;
    private final Links links;
    private final LocalDate today;
    private final Consumer<Finding> found;

    OperationFindings(Strategy plan, Links links, LocalDate today, Consumer<Finding> found) {
        this.plan = plan;
        this.links = links;
        this.today = today;
        this.found = found;
    }

    void find() {
        var fundingEnds = plan.getBudgetLines().stream()
                .map(line -> line.getPeriod().getTo())
                .max(Comparator.naturalOrder());
        for (var channel : links.chosen()) {
            moderator(channel);
            effort(channel);
            end(channel, fundingEnds);
        }
        plan.getResources().forEach(this::confirmation);
    }

    private void moderator(ChannelAssessment channel) {
        var moderator = channel.getDetails().getModerator();
        if (moderator == null || moderator.isBlank()) {
            found.accept(Finding.at(channel, CHANNEL_WITHOUT_MODERATOR, channel.getName()));
        }
    }

    private void effort(ChannelAssessment channel) {
        var planned = channel.getDetails().getRunningHours();
        channel.getChannel()
                .map(known -> known.getDetails().getRunningHoursLow())
                .filter(usual -> planned.compareTo(usual) < 0)
                .ifPresent(usual ->
                        found.accept(Finding.at(channel, EFFORT_UNDERESTIMATED, channel.getName(), planned, usual)));
    }

    private void end(ChannelAssessment channel, Optional<CalendarQuarter> fundingEnds) {
        fundingEnds
                .filter(end -> endsWith(channel, end))
                .ifPresent(
                        end -> found.accept(Finding.at(channel, OPERATION_ENDS_WITH_FUNDING, channel.getName(), end)));
    }

    /** Planned to end with the funding, or bound to: it costs money every month that nobody gives any more. */
    private static boolean endsWith(ChannelAssessment channel, CalendarQuarter fundingEnds) {
        var last = Optional.ofNullable(channel.getDetails().getLastQuarter());
        return last.filter(fundingEnds::equals).isPresent()
                || channel.getDetails().getCostMonth().signum() > 0
                        && last.filter(quarter -> quarter.compareTo(fundingEnds) < 0)
                                .isEmpty();
    }

    private void confirmation(Resource resource) {
        var details = resource.getDetails();
        var over = resource.getPeriod().getTo().compareTo(CalendarQuarter.containing(today)) < 0;
        var confirmed = Optional.ofNullable(details.getConfirmedOn());
        if (!over && confirmed.filter(this::holds).isEmpty()) {
            found.accept(Finding.at(
                    resource,
                    RESOURCE_NOT_CONFIRMED,
                    details.getLabel(),
                    confirmed.<Object>map(day -> day).orElse("")));
        }
    }

    private boolean holds(LocalDate confirmed) {
        return ChronoUnit.DAYS.between(confirmed, today) <= DAYS_A_CONFIRMATION_HOLDS;
    }
}
