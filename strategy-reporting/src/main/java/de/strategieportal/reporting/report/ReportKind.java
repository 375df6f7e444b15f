package de.strategieportal.reporting.report;

import static de.strategieportal.reporting.report.ReportChapter.*;

import de.strategieportal.reporting.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody sends to whom: a list of chapters under a name. */
public enum ReportKind {
    /** Aggregated, for board and funders. */
    TRAEGER(About.TRAEGER, SUMMARY, QUARTERS, COMPARISON, RESOURCES, GROUPS, CHANNELS, FINDINGS, QUARTIERE, DETAILS),
    /** One plan, complete. */
    STRATEGY(
            About.PLAN,
            PLAN,
            PLAN_BASELINE,
            PLAN_GROUPS,
            PLAN_GOALS,
            PLAN_REACHABILITY,
            PLAN_RESOURCES,
            PLAN_CHANNELS,
            PLAN_ACTIVITIES,
            PLAN_FEASIBILITY,
            PLAN_CHAIN),
    /** Two pages. */
    BOARD(About.TRAEGER, BOARD_FIGURES, BOARD_QUARTIERE),
    /** What was planned and what was reached in a period, with room for the narrative of the staff. */
    SACHBERICHT(About.TRAEGER, NARRATIVE, REACHED_GOALS, REACHED_GROUPS, REACHED_ACTIVITIES, RESOURCES, BUDGET),
    /** All plans as flat tables. */
    DATA(
            About.TRAEGER,
            DATA_PLANS,
            DATA_HOURS,
            DATA_OVERARCHING_GOALS,
            DATA_GROUPS,
            DATA_GOALS,
            DATA_INDICATORS,
            DATA_MEASUREMENTS,
            DATA_SERVICES,
            DATA_RESOURCES,
            DATA_BUDGET,
            DATA_CHANNELS,
            DATA_ACTIVITIES);

    /** Whether a report is about one plan, or about the plans of a Träger and all below it. */
    public enum About {
        TRAEGER,
        PLAN
    }

    private final About about;
    private final List<ReportChapter> chapters;

    ReportKind(About about, ReportChapter... chapters) {
        this.about = about;
        this.chapters = List.of(chapters);
    }

    /** As it stands in addresses. */
    public static Optional<ReportKind> named(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String name(Texts texts) {
        return texts.of("report.kind." + key());
    }

    /** For whom it is and what it holds. */
    public String meaning(Texts texts) {
        return texts.of("report.kind." + key() + ".meaning");
    }

    public About about() {
        return about;
    }

    /** What it holds where nobody chose: all but the long table for those who look things up. */
    public List<ReportChapter> usualChapters() {
        return chapters.stream().filter(chapter -> chapter != DETAILS).toList();
    }

    /** All it may hold, in the usual order. */
    public List<ReportChapter> chapters() {
        return chapters;
    }
}
