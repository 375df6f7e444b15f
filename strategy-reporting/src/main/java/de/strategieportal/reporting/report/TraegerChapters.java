package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.comparison.FigureMap;
import de.strategieportal.reporting.comparison.Headlines;
import de.strategieportal.reporting.comparison.Headlines.Headline;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.document.Block.KeyFigures;
import de.strategieportal.reporting.document.Block.KeyFigures.KeyFigure;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report says about all Quartiere together. */
final class TraegerChapters {

    private static final List<Figure> KEY_FIGURES =
            List.of(Figure.HOURS_AVAILABLE, Figure.HOURS_REQUIRED, Figure.COVERAGE, Figure.PERSONS, Figure.RESIDENTS);

    private TraegerChapters() {}

    static void summary(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        draft.lead(texts.of(
                "report.summary.lead",
                material.now().quartiere().size(),
                material.now().strategies(),
                texts.quarter(material.now().quarter())));
        draft.add(keyFigures(material));
        draft.text(material.hours().sentence());
        draft.texts(material.hours().tooFew());
        draft.texts(GroupChapter.sentences(material));
        draft.texts(material.basis().missing());
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
                texts.of("report.plans.of", now.strategies(), material.answers().known()),
                Optional.empty()));
        new Headlines(now, material.answers().standing().before(), texts)
                .of(KEY_FIGURES)
                .forEach(headline -> figures.add(keyFigure(headline, now, texts)));
        return new KeyFigures(figures);
    }

    private static KeyFigure keyFigure(Headline headline, Comparison now, Texts texts) {
        var figure = headline.figure();
        return new KeyFigure(
                headline.name(),
                figure.unit(),
                PersonsPlaces.cell(figure, now),
                note(headline, now, texts),
                now.light().filter(light -> figure == Figure.COVERAGE));
    }

    /** A change in the number of persons could give away who came or went. */
    private static String note(Headline headline, Comparison now, Texts texts) {
        return switch (headline.figure()) {
            case PERSONS -> texts.of("report.persons.note");
            case RESIDENTS ->
                texts.of(
                        "report.residents.note",
                        now.quartiere().size() - now.withoutResidents().size());
            default -> headline.note();
        };
    }

    static void quarters(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        draft.text(
                texts.of("report.quarters.lead", texts.period(material.request().period())));
        draft.addAll(Drawings.quarters(material.comparisons(), texts));
        draft.add(new FigureTables(texts).quarters(material.comparisons()));
        draft.text(texts.of("report.total.meaning"));
    }

    static void comparison(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        var map = new FigureMap(material.answers().map(), texts);
        var drawn = map.chart(quartier -> "#quartier-" + quartier);
        draft.text(
                texts.of("report.comparison.lead", texts.quarter(material.now().quarter())));
        draft.addAll(Drawings.of(material.hours().bars(), texts));
        draft.add(new FigureTables(texts).quartiere(material.now()));
        Drawings.map(drawn, texts).ifPresent(draft::add);
        map.withoutBoundary(drawn).ifPresent(draft::text);
    }

    static void details(Material material, Chapter.Draft draft) {
        if (material.now().quartiere().isEmpty()) {
            draft.lead(material.texts().of("report.no_quartiere"));
        }
        draft.text(material.texts().of("report.details.lead"));
        draft.add(new FigureTables(material.texts()).details(material.comparisons()));
    }
}
