package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import de.strategieportal.strategy.feasibility.QuarterHours;
import java.util.List;
import java.util.stream.Stream;

/** Who does what in a plan, and what it takes: resources, money, channels, activities, hours. */
final class WorkTables extends TableParts {

    WorkTables(Texts texts) {
        super(texts);
    }

    Table resources(Strategy plan) {
        return table(
                "resources",
                List.of(
                        text("resource"),
                        text("kind"),
                        text("responsible"),
                        figure("hours-each", Unit.HOURS),
                        figure("heads", Unit.WHOLE),
                        text("period"),
                        text("confirmed")),
                plan.getResources().stream().map(resource -> {
                    var details = resource.getDetails();
                    return Row.of(
                            Cell.of(details.getLabel()),
                            term(details.getKind()),
                            Cell.of(both(details.getResponsible(), details.getOrganisation())),
                            Cell.of(details.getHoursPerWeek()),
                            Cell.of(details.getHeadCount()),
                            period(resource.getPeriod()),
                            date(details.getConfirmedOn()));
                }));
    }

    private static String both(String one, String other) {
        return String.join(
                ", ", Stream.of(one, other).filter(text -> text != null).toList());
    }

    Table budget(Strategy plan) {
        return table(
                "budget",
                List.of(text("budget-line"), text("funder"), figure("amount", Unit.MONEY), text("period")),
                plan.getBudgetLines().stream()
                        .map(line -> Row.of(
                                Cell.of(line.getDetails().getLabel()),
                                Cell.of(line.getDetails().getFunder()),
                                Cell.of(line.getDetails().getAmount()),
                                period(line.getPeriod()))));
    }

    Table channels(Strategy plan) {
        return table(
                "channels",
                List.of(
                        text("channel"),
                        text("decision"),
                        text("moderator"),
                        figure("setup", Unit.HOURS),
                        figure("running", Unit.HOURS),
                        figure("cost-once", Unit.MONEY),
                        figure("cost-month", Unit.MONEY),
                        text("operation")),
                plan.getChannels().stream().map(this::channel));
    }

    private Row channel(ChannelAssessment channel) {
        var details = channel.getDetails();
        return Row.of(
                Cell.of(channel.getName()),
                term(details.getDecision()),
                Cell.of(details.getModerator()),
                Cell.of(details.getSetupHours()),
                Cell.of(details.getRunningHours()),
                Cell.of(details.getCostOnce()),
                Cell.of(details.getCostMonth()),
                channel.isChosen() ? period(channel.operation()) : Cell.UNKNOWN);
    }

    Table channelsInShort(Strategy plan) {
        return table(
                "channels-in-short",
                List.of(text("channel"), text("moderator"), figure("running", Unit.HOURS), text("operation")),
                plan.getChannels().stream()
                        .filter(ChannelAssessment::isChosen)
                        .map(channel -> Row.of(
                                Cell.of(channel.getName()),
                                Cell.of(channel.getDetails().getModerator()),
                                Cell.of(channel.getDetails().getRunningHours()),
                                period(channel.operation()))));
    }

    Table activities(Strategy plan) {
        return table(
                "activities",
                List.of(
                        text("activity"),
                        text("resource"),
                        text("period"),
                        text("status"),
                        figure("progress", Unit.PERCENT),
                        figure("one-off", Unit.HOURS),
                        figure("hours", Unit.HOURS)),
                plan.getActivities().stream().map(this::activity));
    }

    private Row activity(Activity activity) {
        var details = activity.getDetails();
        return Row.of(
                Cell.of(details.getTitle()),
                Cell.of(activity.getResource()
                        .map(resource -> resource.getDetails().getLabel())
                        .orElse("")),
                period(activity.getPeriod()),
                term(details.getStatus()),
                percent(details.getProgressPercent()),
                Cell.of(details.getOneOffHours()),
                Cell.of(details.getHoursPerWeek()));
    }

    /** Each calendar quarter of the plan, as the check counts it. */
    Table hours(Strategy plan, FeasibilityCheck check) {
        return table(
                "plan-hours",
                List.of(
                        text("quarter"),
                        figure("available", Unit.HOURS),
                        figure("volunteers", Unit.HOURS),
                        figure("required", Unit.HOURS),
                        figure("coverage", Unit.PERCENT),
                        text("light")),
                check.quarters().stream().map(hours -> hours(plan, hours)));
    }

    private Row hours(Strategy plan, QuarterHours hours) {
        var coverage = hours.coverage();
        return Row.of(
                quarter(hours.quarter()),
                Cell.of(coverage.available()),
                Cell.of(plan.availableHours(ResourceKind.VOLUNTEER, hours.quarter())),
                Cell.of(coverage.required()),
                Cell.of(coverage.ratio()),
                term(coverage.light()));
    }
}
