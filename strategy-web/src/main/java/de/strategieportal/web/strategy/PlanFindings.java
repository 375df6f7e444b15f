package de.strategieportal.web.strategy;

import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import de.strategieportal.strategy.feasibility.Finding;
import de.strategieportal.strategy.feasibility.FindingsInWords;
import de.strategieportal.strategy.feasibility.Lever;
import de.strategieportal.strategy.feasibility.QuarterHours;
import de.strategieportal.strategy.feasibility.Severity;
import de.strategieportal.web.layout.Terms;
import de.strategieportal.web.layout.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What the feasibility check says about the plan, as it stands on its page and beside every step. */
@Named("findings")
@RequestScoped
public class PlanFindings {

    /** Beside a step; the page has them all. */
    private static final int BESIDE = 4;

    @Inject
    CurrentPlan plan;

    @Inject
    PlanPlaces places;

    @Inject
    Terms terms;

    private FindingsInWords words;
    private Texts texts;
    private FeasibilityCheck check;

    @PostConstruct
    void look() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        words = new FindingsInWords(locale);
        texts = new Texts(locale);
        check = plan.getFeasibility();
    }

    public FeasibilityCheck getCheck() {
        return check;
    }

    /** Null where nothing is planned. */
    public QuarterHours getWorst() {
        return check.worst().orElse(null);
    }

    public List<FindingGroup> getGroups() {
        return Stream.of(Severity.values())
                .map(severity -> new FindingGroup(severity, rows(check.findings(severity).stream())))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    public int count(Severity severity) {
        return check.findings(severity).size();
    }

    /** The gravest of this step, or of the whole plan where the page is no step. */
    public List<FindingRow> getHere() {
        return rows(ofThisPage().limit(BESIDE));
    }

    /** How many there are in this place beyond those shown. */
    public long getMoreHere() {
        return Math.max(0, ofThisPage().count() - BESIDE);
    }

    private Stream<Finding> ofThisPage() {
        var here = places.here();
        return check.findings().stream().filter(finding -> here.isEmpty() || here.equals(finding.step()));
    }

    private List<FindingRow> rows(Stream<Finding> findings) {
        return findings.map(this::row).toList();
    }

    private FindingRow row(Finding finding) {
        return new FindingRow(
                finding.code(),
                finding.severity(),
                words.sentence(finding),
                words.help(finding),
                finding.step().map(terms::of).orElseGet(() -> texts.get("strategy_overview.title")),
                places.of(finding));
    }

    public List<QuarterLevers> getLevers() {
        return check.quarters().stream()
                .map(hours -> new QuarterLevers(hours, hours.equals(getWorst()), levers(hours)))
                .filter(quarter -> !quarter.levers().isEmpty())
                .toList();
    }

    private List<LeverRow> levers(QuarterHours hours) {
        return check.levers().stream()
                .filter(lever -> lever.quarter().equals(hours.quarter()))
                .map(this::row)
                .toList();
    }

    private LeverRow row(Lever lever) {
        return new LeverRow(
                words.sentence(lever),
                lever.light(),
                lever.planLight(),
                lever.entry().map(places::of).orElseGet(places::newResource));
    }
}
