package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.Reachability;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import de.strategieportal.strategy.feasibility.QuarterHours;
import de.strategieportal.strategy.reach.ExpectedReach;
import de.strategieportal.strategy.reach.GroupReach;
import de.strategieportal.strategy.reach.ReachBand;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists of a plan as tables. A report of one plan and a chapter about a Quartier show the same ones. */
final class PlanTables {

    private final Texts texts;

    PlanTables(Texts texts) {
        this.texts = texts;
    }

    Table overarchingGoals(Strategy plan) {
        return table(
                "overarching-goals",
                List.of(text("goal"), text("explanation")),
                plan.getOverarchingGoals().stream()
                        .map(goal -> Row.of(
                                Cell.of(goal.getDetails().getWording()),
                                Cell.of(goal.getDetails().getExplanation()))));
    }

    Table targetGroups(Strategy plan) {
        return table(
                "target-groups",
                List.of(
                        text("group"),
                        text("category"),
                        text("role"),
                        text("age"),
                        figure("priority", Unit.WHOLE),
                        figure("size", Unit.WHOLE),
                        figure("reach-low", Unit.WHOLE),
                        figure("reach-high", Unit.WHOLE)),
                ExpectedReach.of(plan).groups().stream().map(this::targetGroup));
    }

    private Row targetGroup(GroupReach reach) {
        var group = reach.group();
        var details = group.getDetails();
        return Row.of(
                Cell.of(details.getName()),
                Cell.of(Optional.ofNullable(group.getCategory())
                        .map(category -> category.name(texts.locale()))
                        .orElse("")),
                term(details.getRole()),
                Cell.of(age(details.getAgeFrom(), details.getAgeTo())),
                Cell.of(details.getPriority()),
                PersonsPlaces.size(group),
                PersonsPlaces.estimate(group, Figure.REACH_LOW, reach.reached().map(ReachBand::low)),
                PersonsPlaces.estimate(group, Figure.REACH_HIGH, reach.reached().map(ReachBand::high)));
    }

    private String age(Integer from, Integer to) {
        if (from == null && to == null) {
            return "";
        }
        if (to == null) {
            return texts.of("report.age.from", from);
        }
        return from == null ? texts.of("report.age.to", to) : texts.of("report.age", from, to);
    }

    Table digitalGoals(Strategy plan) {
        return table(
                "digital-goals",
                List.of(text("digital-goal"), text("group"), text("goal-type"), text("contributes")),
                plan.getDigitalGoals().stream()
                        .map(goal -> Row.of(
                                Cell.of(goal.getDetails().getWording()),
                                Cell.of(goal.getTargetGroup().getDetails().getName()),
                                term(goal.getDetails().getGoalType()),
                                Cell.of(contributions(goal)))));
    }

    private static String contributions(DigitalGoal goal) {
        return String.join(
                "\n",
                goal.getContributions().stream()
                        .map(contribution -> contribution.getGoal().getDetails().getWording()
                                + (contribution.getHow() == null ? "" : " (" + contribution.getHow() + ")"))
                        .toList());
    }

    Table indicators(Strategy plan) {
        return table(
                "indicators",
                List.of(
                        text("indicator"),
                        text("digital-goal"),
                        text("unit"),
                        figure("baseline", Unit.NUMBER),
                        figure("target", Unit.NUMBER),
                        text("due")),
                plan.getDigitalGoals().stream()
                        .flatMap(goal -> goal.getIndicators().stream())
                        .map(indicator -> {
                            var details = indicator.getDetails();
                            return Row.of(
                                    Cell.of(details.getName()),
                                    Cell.of(indicator.getGoal().getDetails().getWording()),
                                    Cell.of(details.getUnit()),
                                    Cell.of(details.getBaselineValue()),
                                    Cell.of(details.getTargetValue()),
                                    quarter(details.getDueQuarter()));
                        }));
    }

    Table services(Reachability reachability) {
        return table(
                "services",
                List.of(
                        text("service"),
                        text("frequency"),
                        text("time"),
                        text("purpose"),
                        figure("share-percent", Unit.NUMBER)),
                reachability.getServices().stream().map(service -> {
                    var details = service.getDetails();
                    return Row.of(
                            Cell.of(details.getService()),
                            Cell.of(details.getFrequency()),
                            Cell.of(details.getTimeOfDay()),
                            Cell.of(details.getPurpose()),
                            Cell.of(details.getSharePercent()));
                }));
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

    static String names(Set<? extends PlanEntry> entries, Function<PlanEntry, String> name) {
        return String.join(
                ", ",
                entries.stream()
                        .sorted(Comparator.comparingInt(PlanEntry::getPosition))
                        .map(name)
                        .toList());
    }

    // Cells and columns

    Column text(String key) {
        return Column.text(key, texts.of("report.column." + key));
    }

    Column figure(String key, Unit unit) {
        return Column.figure(key, texts.of("report.column." + key), unit, "");
    }

    Table table(String key, List<Column> columns, Stream<Row> rows) {
        return new Table(key, texts.of("report.table." + key), columns, rows.toList());
    }

    Cell term(Enum<?> constant) {
        return constant == null ? Cell.UNKNOWN : Cell.of(texts.term(constant));
    }

    Cell period(Period period) {
        return period == null ? Cell.UNKNOWN : Cell.of(texts.period(period));
    }

    Cell quarter(CalendarQuarter quarter) {
        return quarter == null ? Cell.UNKNOWN : Cell.of(texts.quarter(quarter));
    }

    Cell date(LocalDate day) {
        return day == null ? Cell.UNKNOWN : Cell.of(texts.date(day));
    }

    static Cell percent(Integer hundredths) {
        return hundredths == null
                ? Cell.UNKNOWN
                : Cell.of(java.math.BigDecimal.valueOf(hundredths).movePointLeft(2));
    }
}
