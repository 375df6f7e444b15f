package de.strategieportal.reporting.report;

import de.strategieportal.report.Narrative;
import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Planned against reached in a period, beside what staff tell in their own words. */
final class SachberichtChapters {

    private SachberichtChapters() {}

    static void narrative(Material material, Chapter.Draft draft) {
        for (var plan : material.plans()) {
            var told = material.narratives().stream()
                    .filter(narrative -> narrative.getStrategy().equals(plan))
                    .toList();
            if (!told.isEmpty()) {
                draft.heading(title(plan));
                told.forEach(narrative ->
                        draft.subheading(heading(narrative, material.texts())).text(narrative.getBody()));
            }
        }
        if (draft.isEmpty()) {
            draft.text(material.texts().of("report.narrative.none"));
        }
    }

    private static String heading(Narrative narrative, Texts texts) {
        return texts.of(
                "report.narrative.heading", texts.term(narrative.getSection()), String.valueOf(narrative.getYear()));
    }

    static void goals(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (TraegerChapters.nothing(material, draft)) {
            return;
        }
        var reached = new ReachedTables(material);
        var end = texts.quarter(material.request().period().getTo());
        draft.lead(reached.sum(material.plans()).orElseGet(() -> texts.of("report.none.indicators")));
        draft.text(texts.of("report.reached.indicators", end));
        draft.text(texts.of("report.reached.activities"));
        for (var plan : material.plans()) {
            if (!plan.getDigitalGoals().isEmpty()) {
                draft.heading(title(plan));
                draft.text(reached.sum(List.of(plan)).orElse(""));
                PlanChapters.add(draft, reached.indicators(plan), "report.none.indicators", texts);
                draft.add(activitiesOfGoals(plan, new PlanTables(texts)));
            }
        }
    }

    private static Table activitiesOfGoals(Strategy plan, PlanTables tables) {
        return tables.table(
                "goals-reached",
                List.of(
                        tables.text("digital-goal"),
                        tables.text("group"),
                        tables.figure("activities", Unit.WHOLE),
                        tables.figure("done", Unit.WHOLE),
                        tables.figure("progress", Unit.PERCENT)),
                plan.getDigitalGoals().stream().map(goal -> reached(plan, goal)));
    }

    private static String title(Strategy plan) {
        return plan.getQuartier().getName() + " – " + plan.getDetails().getTitle();
    }

    private static Row reached(Strategy plan, DigitalGoal goal) {
        var activities = plan.getActivities().stream()
                .filter(activity -> activity.getGoals().contains(goal))
                .filter(activity -> activity.getDetails().getStatus() != ActivityStatus.DROPPED)
                .toList();
        return Row.of(
                Cell.of(goal.getDetails().getWording()),
                Cell.of(goal.getTargetGroup().getDetails().getName()),
                Cell.of(activities.size()),
                Cell.of(activities.stream().filter(SachberichtChapters::isDone).count()),
                Cell.of(progress(activities)));
    }

    private static boolean isDone(Activity activity) {
        return activity.getDetails().getStatus() == ActivityStatus.DONE;
    }

    /** Mean of what is stated; done counts as reached. */
    private static Optional<BigDecimal> progress(List<Activity> activities) {
        var known = activities.stream()
                .map(activity -> isDone(activity)
                        ? Integer.valueOf(100)
                        : activity.getDetails().getProgressPercent())
                .flatMap(Stream::ofNullable)
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                                known.stream().mapToInt(Integer::intValue).sum())
                        .movePointLeft(2)
                        .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64));
    }

    /** How large each group is and how much of it can be expected to be reached, beside what was measured. */
    static void groups(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var end = texts.quarter(material.request().period().getTo());
        if (material.plans().stream().anyMatch(plan -> !plan.getTargetGroups().isEmpty())) {
            draft.text(texts.of("report.reached.groups", end));
        }
        each(material, draft, "report.none.groups", plan -> new ReachedTables(material).groups(plan));
    }

    static void activities(Material material, Chapter.Draft draft) {
        each(material, draft, "report.none.activities", plan -> new WorkTables(material.texts()).activities(plan));
    }

    static void budget(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var amounts = material.plans().stream()
                .flatMap(plan -> plan.getBudgetLines().stream())
                .map(line -> line.getDetails().getAmount())
                .toList();
        if (!amounts.isEmpty()) {
            var total = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            draft.lead(texts.of("report.budget.total", Unit.MONEY.shown(total, texts.locale())));
        }
        each(material, draft, "report.none.budget", plan -> new WorkTables(material.texts()).budget(plan));
    }

    private static void each(Material material, Chapter.Draft draft, String none, Function<Strategy, Table> listed) {
        Texts texts = material.texts();
        if (TraegerChapters.nothing(material, draft)) {
            return;
        }
        for (var plan : material.plans()) {
            var table = listed.apply(plan);
            if (!table.isEmpty()) {
                draft.heading(title(plan)).add(table);
            }
        }
        if (draft.isEmpty()) {
            draft.text(texts.of(none));
        }
    }
}
