package de.strategieportal.reporting.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Block.Facts.Fact;
import de.strategieportal.reporting.document.Block.KeyFigures.KeyFigure;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.Strategy;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chapter for each Quartier: its figures, then every plan in short. */
final class QuartierChapters {

    private static final List<Figure> KEY_FIGURES =
            List.of(Figure.HOURS_AVAILABLE, Figure.HOURS_REQUIRED, Figure.COVERAGE, Figure.PERSONS, Figure.RESIDENTS);

    private QuartierChapters() {}

    static List<Chapter> of(Material material) {
        return material.now().quartiere().stream()
                .map(quartier -> chapter(material, quartier))
                .toList();
    }

    private static Chapter chapter(Material material, QuartierFigures quartier) {
        var texts = material.texts();
        var draft = new Chapter.Draft("quartier-" + quartier.quartier(), quartier.name());
        var plans = material.plansFor(quartier.quartier());
        if (plans.isEmpty()) {
            draft.lead(texts.of("report.quartier.no_plan", quartier.name()));
        } else {
            draft.add(keyFigures(quartier, material));
        }
        if (quartier.residents().isEmpty()) {
            draft.text(texts.of("report.quartier.no_residents"));
        }
        if (!plans.isEmpty()) {
            draft.add(Drawings.quarters(quartier, material.comparisons(), texts));
            draft.add(new FigureTables(texts).quarters(quartier, material.comparisons()));
        }
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
                        figure == Figure.COVERAGE
                                ? quartier.hours().map(hours -> hours.coverage().light())
                                : Optional.empty()))
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
        var remarks = material.findings().grave(plan);
        if (!remarks.isEmpty()) {
            draft.subheading(texts.of("report.findings")).add(new Block.Remarks(remarks));
        }
        material.link(texts.of("report.link.plan"), "/strategy/overview?strategy=" + plan.getId())
                .ifPresent(draft::add);
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
