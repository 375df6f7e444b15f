package de.strategieportal.reporting.report;

import static de.strategieportal.reporting.Unit.HOURS;
import static de.strategieportal.reporting.Unit.MONEY;
import static de.strategieportal.reporting.Unit.NUMBER;
import static de.strategieportal.reporting.Unit.WHOLE;

import de.strategieportal.reporting.Unit;
import java.util.List;

/**
 * Plans as tables for those who compute on: a row for each entry, with the number of its plan, so that tables can be joined.
 * Every statement is about {@code s}, the plan; a new column is one line.
 */
enum FlatTable {
    PLANS(
            "Strategy s",
            "s.id",
            List.of(),
            text("title", "s.details.title"),
            text("traeger", "s.traeger.name"),
            text("quartier", "s.quartier.name"),
            text("municipality", "s.quartier.municipality"),
            text("key", "s.quartier.officialKey"),
            text("state", "s.state"),
            text("from", "s.period.from"),
            text("to", "s.period.to"),
            text("responsible", "s.details.responsible"),
            text("vision", "s.details.vision"),
            text("summary", "s.details.summary"),
            text("changed", "s.changedAt")),
    HOURS_PER_QUARTER(
            "StrategyFigures e JOIN e.strategy s",
            "e.id",
            List.of(),
            text("quarter", "e.quarter"),
            number("staff", "e.staffHours", HOURS),
            number("volunteers", "e.volunteerHours", HOURS),
            number("network-partners", "e.networkPartnerHours", HOURS),
            number("multipliers", "e.multiplierHours", HOURS),
            number("required", "e.requiredHours", HOURS)),
    OVERARCHING_GOALS(
            "OverarchingGoal e JOIN e.strategy s",
            "e.id",
            List.of("e"),
            text("wording", "e.details.wording"),
            text("explanation", "e.details.explanation")),
    GROUPS(
            "TargetGroup e JOIN e.strategy s",
            "e.id",
            List.of("e"),
            text("name", "e.details.name"),
            text("category", "e.category.code"),
            text("role", "e.details.role"),
            text("description", "e.details.description"),
            number("age-from", "e.details.ageFrom", WHOLE),
            number("age-to", "e.details.ageTo", WHOLE),
            persons("size", "e.details.size"),
            text("size-basis", "e.details.sizeBasis"),
            number("priority", "e.details.priority", WHOLE),
            number("hard-to-reach", "e.details.hardToReachPercent", WHOLE)),
    GOALS(
            "DigitalGoal e JOIN e.strategy s",
            "e.id",
            List.of("e", "e.targetGroup"),
            text("group", "e.targetGroup.details.name"),
            text("type", "e.details.goalType"),
            text("wording", "e.details.wording"),
            text("offline", "e.details.offlineInterplay")),
    INDICATORS(
            "Indicator e JOIN e.goal g JOIN g.strategy s",
            "e.id",
            List.of("e", "g", "g.targetGroup"),
            text("goal", "g.details.wording"),
            text("name", "e.details.name"),
            text("unit", "e.details.unit"),
            new Field("baseline", "e.details.baselineValue", NUMBER, true),
            number("target", "e.details.targetValue", NUMBER),
            text("due", "e.details.dueQuarter")),
    MEASUREMENTS(
            "Measurement e JOIN e.indicator i JOIN i.goal g JOIN g.strategy s",
            "e.id",
            List.of("i", "g", "g.targetGroup"),
            text("goal", "g.details.wording"),
            text("indicator", "i.details.name"),
            text("unit", "i.details.unit"),
            text("quarter", "e.quarter"),
            new Field("value", "e.details.value", NUMBER, true),
            text("remark", "e.details.remark")),
    SERVICES(
            "ServiceUse e JOIN e.reachability r JOIN r.targetGroup g JOIN g.strategy s",
            "e.id",
            List.of("e", "g"),
            text("group", "g.details.name"),
            text("service", "e.details.service"),
            text("frequency", "e.details.frequency"),
            text("time", "e.details.timeOfDay"),
            text("purpose", "e.details.purpose"),
            number("share", "e.details.sharePercent", NUMBER)),
    RESOURCES(
            "Resource e JOIN e.strategy s",
            "e.id",
            List.of("e"),
            text("kind", "e.details.kind"),
            text("label", "e.details.label"),
            text("organisation", "e.details.organisation"),
            text("responsible", "e.details.responsible"),
            number("hours", "e.details.hoursPerWeek", HOURS),
            number("heads", "e.details.headCount", WHOLE),
            text("from", "e.period.from"),
            text("to", "e.period.to"),
            text("tasks", "e.details.tasks"),
            text("confirmed", "e.details.confirmedOn")),
    BUDGET(
            "BudgetLine e JOIN e.strategy s",
            "e.id",
            List.of("e"),
            text("label", "e.details.label"),
            text("funder", "e.details.funder"),
            number("amount", "e.details.amount", MONEY),
            text("from", "e.period.from"),
            text("to", "e.period.to")),
    CHANNELS(
            "ChannelAssessment e JOIN e.strategy s LEFT JOIN e.channel c",
            "e.id",
            List.of("e"),
            text("name", "COALESCE(c.details.name, e.details.ownName)"),
            text("decision", "e.details.decision"),
            text("reason", "e.details.reason"),
            number("setup-hours", "e.details.setupHours", HOURS),
            number("running-hours", "e.details.runningHours", HOURS),
            number("cost-once", "e.details.costOnce", MONEY),
            number("cost-month", "e.details.costMonth", MONEY),
            text("moderator", "e.details.moderator"),
            text("from", "e.details.firstQuarter"),
            text("to", "e.details.lastQuarter")),
    ACTIVITIES(
            "Activity e JOIN e.strategy s LEFT JOIN e.resource r ON r.removedAt IS NULL",
            "e.id",
            List.of("e"),
            text("title", "e.details.title"),
            text("resource", "r.details.label"),
            text("status", "e.details.status"),
            number("progress", "e.details.progressPercent", WHOLE),
            text("mode", "e.details.mode"),
            text("from", "e.period.from"),
            text("to", "e.period.to"),
            number("one-off-hours", "e.details.oneOffHours", HOURS),
            number("hours", "e.details.hoursPerWeek", HOURS));

    /**
     * @param unit null for text
     * @param persons whether it counts persons, or may do so
     */
    record Field(String key, String expression, Unit unit, boolean persons) {}

    private final String from;
    private final String order;
    private final List<String> present;
    private final List<Field> fields;

    FlatTable(String from, String order, List<String> present, Field... fields) {
        this.from = from;
        this.order = order;
        this.present = present;
        this.fields = List.of(fields);
    }

    private static Field text(String key, String expression) {
        return new Field(key, expression, null, false);
    }

    private static Field number(String key, String expression, Unit unit) {
        return new Field(key, expression, unit, false);
    }

    private static Field persons(String key, String expression) {
        return new Field(key, expression, WHOLE, true);
    }

    String from() {
        return from;
    }

    String order() {
        return order;
    }

    /** What is left out once it is removed from its plan, though it can still be put back. */
    List<String> present() {
        return present;
    }

    List<Field> fields() {
        return fields;
    }
}
