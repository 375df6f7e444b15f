package de.strategieportal.reporting.report;

import de.strategieportal.reporting.dashboard.OverTime;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody asks for.
 *
 * @param chapters in their order; empty for the usual ones
 * @param traeger empty for the caller's own; of no account for reports about one plan
 * @param strategy the plan, for reports about one plan
 * @param quartiere empty for all
 * @param drafts whether drafts and plans in review count too, where the caller may read them
 * @param published whether it leaves the Träger, so that small numbers of persons are kept back
 * @param locale the language of the report
 * @param portal where links lead; empty for a report without links
 */
public record ReportRequest(
        ReportKind kind,
        List<ReportChapter> chapters,
        Optional<Long> traeger,
        Optional<Long> strategy,
        Set<Long> quartiere,
        Period period,
        boolean drafts,
        boolean published,
        Locale locale,
        Optional<URI> portal) {

    public static final int MOST_QUARTERS = OverTime.MOST_QUARTERS;

    public ReportRequest {
        chapters = chapters.isEmpty() ? kind.usualChapters() : List.copyOf(chapters);
        quartiere = Set.copyOf(quartiere);
        if (!kind.chapters().containsAll(chapters)) {
            throw RuleViolation.at("chapters", "report.chapter_of_another_kind");
        }
        if (kind.about() == ReportKind.About.PLAN && strategy.isEmpty()) {
            throw RuleViolation.at("strategy", "report.no_plan");
        }
        if (period.length() > MOST_QUARTERS) {
            throw RuleViolation.at("to", "report.too_long", MOST_QUARTERS);
        }
    }

    /** The usual report of its kind about a Träger. */
    public static ReportRequest of(ReportKind kind, Optional<Long> traeger, Period period, Locale locale) {
        return new ReportRequest(
                kind, List.of(), traeger, Optional.empty(), Set.of(), period, false, false, locale, Optional.empty());
    }

    public static ReportRequest ofPlan(long strategy, Period period, Locale locale) {
        return new ReportRequest(
                ReportKind.STRATEGY,
                List.of(),
                Optional.empty(),
                Optional.of(strategy),
                Set.of(),
                period,
                true,
                false,
                locale,
                Optional.empty());
    }

    public ReportRequest withChapters(ReportChapter... chosen) {
        return withChapters(List.of(chosen));
    }

    public ReportRequest withDrafts(boolean counted) {
        return new ReportRequest(
                kind, chapters, traeger, strategy, quartiere, period, counted, published, locale, portal);
    }

    public ReportRequest withTraeger(long chosen) {
        return new ReportRequest(
                kind, chapters, Optional.of(chosen), strategy, quartiere, period, drafts, published, locale, portal);
    }

    public ReportRequest withChapters(List<ReportChapter> chosen) {
        return new ReportRequest(kind, chosen, traeger, strategy, quartiere, period, drafts, published, locale, portal);
    }

    /** The usual report of another kind about the same. */
    public ReportRequest as(ReportKind other, Optional<Long> plan) {
        return new ReportRequest(other, List.of(), traeger, plan, quartiere, period, drafts, published, locale, portal);
    }

    public ReportRequest withQuartiere(Set<Long> chosen) {
        return new ReportRequest(kind, chapters, traeger, strategy, chosen, period, drafts, published, locale, portal);
    }

    public ReportRequest withPortal(URI address) {
        return new ReportRequest(
                kind, chapters, traeger, strategy, quartiere, period, drafts, published, locale, Optional.of(address));
    }

    public ReportRequest forPublication() {
        return new ReportRequest(kind, chapters, traeger, strategy, quartiere, period, drafts, true, locale, portal);
    }
}
