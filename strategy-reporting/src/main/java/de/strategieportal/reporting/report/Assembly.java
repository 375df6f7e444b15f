package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.TraegerChoice;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.TitlePage;
import de.strategieportal.reporting.document.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts title page and chapters together. */
final class Assembly {

    private final Material material;
    private final Texts texts;

    Assembly(Material material) {
        this.material = material;
        this.texts = material.texts();
    }

    Report report(Progress progress) {
        var request = material.request();
        var chapters = new ArrayList<Chapter>();
        int done = 0;
        for (var chapter : request.chapters()) {
            chapters.addAll(chapter.of(material));
            progress.at(++done, request.chapters().size());
        }
        return new Report(title(request), chapters, request.locale(), totals(request));
    }

    /** Only asked for in what leaves the Träger. */
    private Totals totals(ReportRequest request) {
        return request.published() && request.kind().about() == ReportKind.About.TRAEGER
                ? PersonsPlaces.totals(material)
                : Totals.NONE;
    }

    private TitlePage title(ReportRequest request) {
        var kind = request.kind().name(texts);
        return request.kind().about() == ReportKind.About.PLAN
                ? new TitlePage(
                        material.plan().getDetails().getTitle(),
                        kind,
                        texts.period(material.plan().getPeriod()),
                        Optional.of(material.today()),
                        material.letterhead(),
                        planBasis())
                : new TitlePage(
                        texts.of("report.title." + request.kind().key(), traeger()),
                        kind,
                        texts.period(request.period()),
                        Optional.of(material.today()),
                        material.letterhead(),
                        basis());
    }

    private String traeger() {
        return material.answers()
                .standing()
                .extent()
                .traeger()
                .map(TraegerChoice::name)
                .orElseGet(() -> texts.of("report.no_traeger"));
    }

    private List<String> planBasis() {
        var plan = material.plan();
        var sentences = new ArrayList<String>();
        sentences.add(texts.of(
                "report.plan.basis",
                plan.getQuartier().getName(),
                plan.getTraeger().getName(),
                texts.term(plan.getState())));
        if (plan.getChangedAt() != null) {
            sentences.add(
                    texts.of("freshness.since", texts.date(plan.getChangedAt().toLocalDate())));
        }
        return sentences;
    }

    private List<String> basis() {
        var sentences = new ArrayList<String>();
        sentences.add(texts.of("report.scope", traeger()));
        sentences.addAll(material.basis().counted());
        sentences.add(texts.of("report.reading"));
        if (material.request().published()) {
            sentences.add(texts.of("report.privacy"));
        }
        return sentences;
    }
}
