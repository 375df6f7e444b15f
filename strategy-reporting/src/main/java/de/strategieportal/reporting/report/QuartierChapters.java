package de.strategieportal.reporting.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Block.Facts.Fact;
import de.strategieportal.reporting.document.Block.KeyFigures.KeyFigure;
import de.strategieportal.reporting.document.Block.Remarks.Remark;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.Strategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chapter for each Quartier: its figures, then every plan in short. Those without a plan share the last one. */
final class QuartierChapters {

    private static final List<Figure> KEY_FIGURES =
            List.of(Figure.HOURS_AVAILABLE, Figure.HOURS_REQUIRED, Figure.COVERAGE, Figure.PERSONS, Figure.RESIDENTS);

    /** Of each plan, gravest first. */
    private static final int REMARKS = 6;

    private QuartierChapters() {}

    static List<Chapter> of(Material material) {
        var planned = material.now().quartiere().stream()
                .collect(partitioningBy(
                        quartier -> !material.plansFor(quartier.quartier()).isEmpty()));
        var chapters = new ArrayList<Chapter>();
        planned.get(true).forEach(quartier -> chapters.add(chapter(material, quartier)));
        if (!planned.get(false).isEmpty()) {
            chapters.add(withoutPlan(material, planned.get(false)));
        }
        return chapters;
    }

    private static Chapter withoutPlan(Material material, List<QuartierFigures> quartiere) {
        var texts = material.texts();
        return new Chapter.Draft("quartiere-without-plan", texts.of("report.quartiere.no_plan"))
                .text(texts.of("report.quartiere.no_plan.lead"))
                .add(new FigureTables(texts)
                        .withoutPlan(quartiere, material.now().quarter()))
                .chapter();
    }

    private static Chapter chapter(Material material, QuartierFigures quartier) {
        var texts = material.texts();
        var draft = new Chapter.Draft("quartier-" + quartier.quartier(), quartier.name());
        var plans = material.plansFor(quartier.quartier());
        draft.add(keyFigures(quartier, material));
        if (quartier.residents().isEmpty()) {
            draft.text(texts.of("report.quartier.no_residents"));
        }
        draft.addAll(Drawings.quarters(quartier, material.comparisons(), texts));
        draft.add(new FigureTables(texts).quarters(quartier, material.comparisons()));
        plans.forEach(plan -> plan(material, plan, draft));
        return draft.chapter();
    }

    private static Block keyFigures(QuartierFigures quartier, Material material) {
        var texts = material.texts();
        return new Block.KeyFigures(KEY_FIGURES.stream()
                .map(figure -> new KeyFigure(
                        figure.name(texts),
                        figure.unit(),
                        PersonsPlaces.cell(figure, quartier, material.now().quarter()),
                        "",
                        figure == Figure.COVERAGE ? quartier.light() : Optional.empty()))
                .toList());
    }

    /** In short: whoever wants all of it asks for the document of the strategy. */
    private static void plan(Material material, Strategy plan, Chapter.Draft draft) {
        var texts = material.texts();
        var tables = new PlanTables(texts);
        draft.heading(plan.getDetails().getTitle());
        draft.text(plan.getDetails().getVision());
        draft.facts(facts(plan, texts));
        Stream.of(tables.targetGroups(plan), tables.goalsInShort(plan), new WorkTables(texts).channelsInShort(plan))
                .filter(table -> !table.isEmpty())
                .forEach((Table table) -> draft.add(table));
        remarks(material.findings().grave(plan), texts, draft);
        material.link(texts.of("report.link.plan"), "/strategy/overview?strategy=" + plan.getId())
                .ifPresent(draft::add);
    }

    private static void remarks(List<Remark> remarks, Texts texts, Chapter.Draft draft) {
        if (remarks.isEmpty()) {
            return;
        }
        draft.subheading(texts.of("report.findings"));
        draft.add(new Block.Remarks(remarks.stream().limit(REMARKS).toList()));
        if (remarks.size() > REMARKS) {
            draft.text(texts.of("report.findings.more", remarks.size() - REMARKS));
        }
    }

    private static List<Fact> facts(Strategy plan, Texts texts) {
        return new FactList(texts)
                .add("traeger", plan.getTraeger().getName())
                .add("period", texts.period(plan.getPeriod()))
                .add("state", texts.term(plan.getState()))
                .add("responsible", plan.getDetails().getResponsible())
                .add(
                        "overarching-goals",
                        plan.getOverarchingGoals().stream()
                                .map(goal -> goal.getDetails().getWording())
                                .collect(joining("\n")))
                .add("activities", activities(plan, texts))
                .facts();
    }

    /** How many there are of each status. */
    private static String activities(Strategy plan, Texts texts) {
        var counts = plan.getActivities().stream()
                .collect(groupingBy(
                        activity -> activity.getDetails().getStatus(),
                        () -> new EnumMap<>(ActivityStatus.class),
                        counting()));
        return counts.entrySet().stream()
                .map(count -> texts.of("report.activities.count", count.getValue(), texts.term(count.getKey())))
                .collect(joining(", "));
    }
}
