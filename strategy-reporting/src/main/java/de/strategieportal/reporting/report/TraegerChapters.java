package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.DashboardCharts;
import de.strategieportal.reporting.dashboard.DashboardInWords;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Block.KeyFigures;
import de.strategieportal.reporting.document.Block.KeyFigures.KeyFigure;
import de.strategieportal.reporting.document.Block.Remarks.Remark;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What a report says about all Quartiere together. */
final class TraegerChapters {

    private static final List<Figure> KEY_FIGURES =
            List.of(Figure.HOURS_AVAILABLE, Figure.HOURS_REQUIRED, Figure.COVERAGE, Figure.PERSONS, Figure.RESIDENTS);

    private TraegerChapters() {}

    static void summary(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var words = new DashboardInWords(material.dashboard(), texts);
        if (nothing(material, draft)) {
            return;
        }
        draft.lead(texts.of(
                "report.summary.lead",
                material.now().quartiere().size(),
                material.now().strategies(),
                texts.quarter(material.now().quarter())));
        draft.add(keyFigures(material));
        draft.text(words.bars());
        draft.texts(words.lights());
        draft.texts(GroupChapter.sentences(material));
        draft.texts(words.missing());
        material.link(texts.of("report.link.dashboard"), "/dashboard").ifPresent(draft::add);
    }

    /** Says why there is nothing to report, where there is nothing. */
    static boolean nothing(Material material, Chapter.Draft draft) {
        if (material.now().quartiere().isEmpty()) {
            draft.lead(material.texts().of("report.no_quartiere"));
            return true;
        }
        if (material.comparisons().stream().allMatch(each -> each.strategies() == 0)) {
            draft.lead(material.texts().of("report.no_plans"));
            return true;
        }
        return false;
    }

    static KeyFigures keyFigures(Material material) {
        var texts = material.texts();
        var now = material.now();
        var figures = new ArrayList<KeyFigure>();
        figures.add(new KeyFigure(
                Figure.STRATEGIES.name(texts),
                Unit.WHOLE,
                Cell.of(now.total(Figure.STRATEGIES)),
                texts.of(
                        "headline.plans.of",
                        now.strategies(),
                        material.dashboard().plans()),
                Optional.empty()));
        for (var figure : KEY_FIGURES) {
            figures.add(keyFigure(material, figure, now));
        }
        return new KeyFigures(figures);
    }

    private static KeyFigure keyFigure(Material material, Figure figure, Comparison now) {
        var texts = material.texts();
        var note = material.dashboard()
                .before()
                .total(figure)
                .map(before -> texts.of(
                        "report.before",
                        texts.quarter(now.quarter().previous()),
                        figure.unit().shown(before, texts.locale())))
                .orElse("");
        return new KeyFigure(
                figure.name(texts),
                figure.unit(),
                PersonsPlaces.cell(figure, now),
                figure == Figure.RESIDENTS || figure == Figure.PERSONS ? noteOf(figure, material) : note,
                figure == Figure.COVERAGE
                        ? now.hours().map(hours -> hours.coverage().light())
                        : Optional.empty());
    }

    private static String noteOf(Figure figure, Material material) {
        var now = material.now();
        return figure == Figure.PERSONS
                ? material.texts().of("headline.persons.note")
                : material.texts()
                        .of(
                                "headline.residents.note",
                                now.quartiere().size() - now.withoutResidents().size());
    }

    static void quarters(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        draft.text(
                texts.of("report.quarters.lead", texts.period(material.request().period())));
        draft.add(Drawings.quarters(material.comparisons(), texts));
        draft.add(new FigureTables(texts).quarters(material.comparisons()));
        draft.text(texts.of("report.total.meaning"));
    }

    static void comparison(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        var charts = new DashboardCharts(material.dashboard(), texts);
        draft.text(
                texts.of("report.comparison.lead", texts.quarter(material.now().quarter())));
        draft.add(Drawings.of(charts.bars(), texts));
        draft.add(new FigureTables(texts).quartiere(material.now()));
        Drawings.map(charts.map(Figure.COVERAGE), texts).ifPresent(draft::add);
        charts.withoutBoundary(charts.map(Figure.COVERAGE)).ifPresent(draft::text);
    }

    static void details(Material material, Chapter.Draft draft) {
        if (material.now().quartiere().isEmpty()) {
            draft.lead(material.texts().of("report.no_quartiere"));
        }
        draft.text(material.texts().of("report.details.lead"));
        draft.add(new FigureTables(material.texts()).details(material.comparisons()));
    }

    static void findings(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        var found = new LinkedHashMap<String, List<Remark>>();
        for (var plan : material.plans()) {
            var remarks = material.findings().grave(plan);
            if (!remarks.isEmpty()) {
                found.put(
                        plan.getQuartier().getName() + " – " + plan.getDetails().getTitle(), remarks);
            }
        }
        if (found.isEmpty()) {
            draft.text(texts.of("report.findings.none"));
            return;
        }
        draft.text(
                texts.of("report.findings.lead", found.size(), material.plans().size()));
        found.forEach((name, remarks) -> draft.heading(name).add(new Block.Remarks(remarks)));
    }
}
