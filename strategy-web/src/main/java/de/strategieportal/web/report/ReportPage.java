package de.strategieportal.web.report;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.QuartierLine;
import de.strategieportal.reporting.dashboard.TraegerChoice;
import de.strategieportal.reporting.report.PlanChoice;
import de.strategieportal.reporting.report.Preview;
import de.strategieportal.reporting.report.ReportKind;
import de.strategieportal.reporting.report.ReportKind.About;
import de.strategieportal.reporting.report.ReportPreviews;
import de.strategieportal.reporting.report.ReportQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Where a report is put together. All choices stand in the address; the preview says what they lead to. */
@Named
@RequestScoped
public class ReportPage {

    /** @param address of this page with that kind chosen */
    public record Kind(String name, String meaning, String address, boolean current) {}

    @Inject
    AskedReport asked;

    @Inject
    ReportPreviews previews;

    private ReportQuery query;
    private Preview preview;

    public void load() {
        query = asked.query();
        var move = Faces.getRequestParameter("move");
        if (move != null) {
            var moved = query.request().withChapters(new ChapterOrder(query.request()).moved(move));
            Faces.redirect(Faces.getRequestContextPath() + "/report?"
                    + query.with(moved).written() + "#" + new ChapterOrder(moved).button(move));
            return;
        }
        preview = asked.preview();
        if (preview.quartiereGone()) {
            var known = new HashSet<>(preview.extent().chosen());
            known.retainAll(query.request().quartiere());
            query = query.with(query.request().withQuartiere(known));
            preview = previews.of(query.request());
        }
    }

    private static Texts texts() {
        return new Texts(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public ReportQuery getQuery() {
        return query;
    }

    /** The query that leads to this report. */
    public String getWritten() {
        return query.written();
    }

    public Preview getPreview() {
        return preview;
    }

    public String getName() {
        return query.request().kind().name(texts());
    }

    /** A report about one plan is offered where there is one. */
    public List<Kind> getKinds() {
        var plan = query.request()
                .strategy()
                .or(() -> preview.choices().stream().map(PlanChoice::id).findFirst());
        return Stream.of(ReportKind.values())
                .filter(kind -> kind.about() == About.TRAEGER || plan.isPresent())
                .map(kind -> kind(kind, kind.about() == About.PLAN ? plan : Optional.empty()))
                .toList();
    }

    private Kind kind(ReportKind kind, Optional<Long> plan) {
        var other = new ReportQuery(query.request().as(kind, plan), ReportQuery.usualFormat(kind));
        return new Kind(
                kind.name(texts()),
                kind.meaning(texts()),
                "/report?" + other.written(),
                kind == query.request().kind());
    }

    public boolean isAboutPlan() {
        return query.request().kind().about() == About.PLAN;
    }

    public boolean isSachbericht() {
        return query.request().kind() == ReportKind.SACHBERICHT;
    }

    /** The plans about which staff may tell something in the period. */
    public List<PlanChoice> getTold() {
        var period = query.request().period();
        return preview.choices().stream()
                .filter(plan ->
                        plan.from().compareTo(period.getTo()) <= 0 && plan.to().compareTo(period.getFrom()) >= 0)
                .toList();
    }

    public List<ChapterOrder.Row> getChapters() {
        return new ChapterOrder(query.request()).rows(texts());
    }

    public Long getTraeger() {
        return preview.extent().traeger().map(TraegerChoice::id).orElse(null);
    }

    public Map<Long, String> getTraegerChoices() {
        return preview.extent().choices().stream()
                .collect(toMap(TraegerChoice::id, TraegerChoice::indented, (one, other) -> one, LinkedHashMap::new));
    }

    public Map<Long, String> getPlanChoices() {
        return preview.choices().stream()
                .collect(toMap(
                        PlanChoice::id,
                        choice -> choice.quartier() + " – " + choice.title(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    public boolean picked(QuartierLine place) {
        return query.request().quartiere().contains(place.id());
    }

    /** Whether there is not a single plan to report on. */
    public boolean isWithoutPlans() {
        return preview.plans() == 0;
    }
}
