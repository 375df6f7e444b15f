package de.strategieportal.web.strategy;

import java.util.stream.Stream;

/** What turns a draft into a plan with 20 groups, 60 goals, 40 channels, 100 activities and 50 resources, in SQL for H2. */
final class LargePlanInSql {

    private static final long GOAL = 10_000_000;
    private static final long GROUP = 10_100_000;
    private static final long REACHABILITY = 10_200_000;
    private static final long DIGITAL_GOAL = 10_300_000;
    private static final long RESOURCE = 10_400_000;
    private static final long CHANNEL = 10_500_000;
    private static final long ACTIVITY = 10_600_000;
    private static final long OTHER = 10_700_000;

    private LargePlanInSql() {}

    static String[] in(String strategy) {
        return Stream.of(
                        rows(
                                "overarching_goal (id, version, strategy_id, position, wording)",
                                8,
                                "%d + x, 1, S, x, 'Ziel ' || x",
                                GOAL),
                        rows(
                                "context_entry (id, version, strategy_id, kind, position, name)",
                                40,
                                "%d + x, 1, S, 'SPACE', x, 'Ort ' || x",
                                OTHER),
                        rows(
                                "budget_line (id, version, strategy_id, position, label, amount, from_quarter, to_quarter)",
                                10,
                                "%d + 100 + x, 1, S, x, 'Mittel', 100, '2027-Q1', '2027-Q4'",
                                OTHER),
                        rows(
                                "target_group (id, version, strategy_id, category_id, position, name, role, age_from, priority)",
                                20,
                                "%d + x, 1, S, (select min(id) from target_group_category), x, 'Gruppe ' || x, 'ADDRESSEE', 60, 2",
                                GROUP),
                        rows(
                                "reachability (id, version, target_group_id, skill, functions)",
                                20,
                                "%d + x, 1, " + GROUP + " + x, 2, 'CALENDAR'",
                                REACHABILITY),
                        rows(
                                "service_use (id, version, reachability_id, position, service)",
                                60,
                                "%d + 1000 + x, 1, " + REACHABILITY + " + 1 + mod(x, 20), x, 'Dienst ' || x",
                                OTHER),
                        rows(
                                "digital_goal (id, version, strategy_id, target_group_id, position, goal_type, wording)",
                                60,
                                "%d + x, 1, S, " + GROUP + " + 1 + mod(x, 20), x, 'INFORM', 'Digital ' || x",
                                DIGITAL_GOAL),
                        rows(
                                "goal_contribution (id, version, digital_goal_id, overarching_goal_id)",
                                60,
                                "10800000 + x, 1, %d + x, " + GOAL + " + 1 + mod(x, 8)",
                                DIGITAL_GOAL),
                        rows(
                                "indicator (id, version, digital_goal_id, position, name)",
                                120,
                                "%d + 2000 + x, 1, " + DIGITAL_GOAL + " + 1 + mod(x, 60), x, 'Indikator ' || x",
                                OTHER),
                        rows(
                                "resource (id, version, strategy_id, position, kind, label, hours_per_week, head_count, from_quarter, to_quarter)",
                                50,
                                "%d + x, 1, S, x, 'STAFF', 'Stelle ' || x, 5, 1, '2027-Q1', '2027-Q4'",
                                RESOURCE),
                        rows("resource_phase (resource_id, phase)", 50, "%d + x, 'SUPPORT'", RESOURCE),
                        rows(
                                "channel_assessment (id, version, strategy_id, position, own_name, own_class, decision, setup_hours, running_hours, cost_once, cost_month)",
                                40,
                                "%d + x, 1, S, x, 'Kanal ' || x, 'SOCIAL_MEDIA', 'USE', 8, 1, 0, 0",
                                CHANNEL),
                        rows(
                                "channel_assessment_goal (channel_assessment_id, digital_goal_id)",
                                60,
                                CHANNEL + " + 1 + mod(x, 40), %d + x",
                                DIGITAL_GOAL),
                        rows(
                                "activity (id, version, strategy_id, resource_id, position, title, from_quarter, to_quarter, one_off_hours, hours_per_week, status, progress_percent, mode)",
                                100,
                                "%d + x, 1, S, " + RESOURCE
                                        + " + 1 + mod(x, 50), x, 'Maßnahme ' || x, '2027-Q1', '2027-Q4', 0, 1, 'PLANNED', 0, 'OFFLINE'",
                                ACTIVITY),
                        rows(
                                "activity_goal (activity_id, digital_goal_id)",
                                100,
                                "%d + x, " + DIGITAL_GOAL + " + 1 + mod(x, 60)",
                                ACTIVITY),
                        rows(
                                "activity_channel (activity_id, channel_assessment_id)",
                                100,
                                "%d + x, " + CHANNEL + " + 1 + mod(x, 40)",
                                ACTIVITY))
                .map(sql -> sql.replace(", S,", ", " + strategy + ","))
                .toArray(String[]::new);
    }

    static String firstActivity() {
        return String.valueOf(ACTIVITY + 1);
    }

    private static String rows(String into, int count, String values, long first) {
        var listed = into.contains("position");
        return "insert into " + (listed ? into.replace(")", ", entry_key)") : into) + " select "
                + values.formatted(first) + (listed ? ", cast(random_uuid() as varchar(40))" : "")
                + " from system_range(1, " + count + ")";
    }
}
