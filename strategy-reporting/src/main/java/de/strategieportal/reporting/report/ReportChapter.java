package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Chapter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a report may hold. Each is written from the same material; some become several chapters. */
public enum ReportChapter {
    SUMMARY(TraegerChapters::summary),
    QUARTERS(TraegerChapters::quarters),
    COMPARISON(TraegerChapters::comparison),
    RESOURCES(ResourceChapter::write),
    GROUPS(GroupChapter::write),
    CHANNELS(ChannelChapter::write),
    FINDINGS(FindingChapter::write),
    QUARTIERE(QuartierChapters::of),
    DETAILS(TraegerChapters::details),

    PLAN(PlanChapters::plan),
    PLAN_BASELINE(PlanChapters::baseline),
    PLAN_GROUPS(PlanChapters::groups),
    PLAN_GOALS(PlanChapters::goals),
    PLAN_REACHABILITY(PlanChapters::reachability),
    PLAN_RESOURCES(PlanChapters::resources),
    PLAN_CHANNELS(PlanChapters::channels),
    PLAN_ACTIVITIES(PlanChapters::activities),
    PLAN_FEASIBILITY(CheckChapters::feasibility),
    PLAN_CHAIN(CheckChapters::chain),

    BOARD_FIGURES(BoardChapters::figures),
    BOARD_QUARTIERE(BoardChapters::quartiere),

    NARRATIVE(SachberichtChapters::narrative),
    REACHED_GOALS(SachberichtChapters::goals),
    REACHED_GROUPS(SachberichtChapters::groups),
    REACHED_ACTIVITIES(SachberichtChapters::activities),
    BUDGET(SachberichtChapters::budget),

    DATA_PLANS(FlatTable.PLANS),
    DATA_HOURS(FlatTable.HOURS_PER_QUARTER),
    DATA_OVERARCHING_GOALS(FlatTable.OVERARCHING_GOALS),
    DATA_GROUPS(FlatTable.GROUPS),
    DATA_GOALS(FlatTable.GOALS),
    DATA_INDICATORS(FlatTable.INDICATORS),
    DATA_MEASUREMENTS(FlatTable.MEASUREMENTS),
    DATA_SERVICES(FlatTable.SERVICES),
    DATA_RESOURCES(FlatTable.RESOURCES),
    DATA_BUDGET(FlatTable.BUDGET),
    DATA_CHANNELS(FlatTable.CHANNELS),
    DATA_ACTIVITIES(FlatTable.ACTIVITIES);

    private final Function<Material, List<Chapter>> written;

    /** One chapter under the name of this. */
    ReportChapter(BiConsumer<Material, Chapter.Draft> writer) {
        this.written = material -> {
            var draft = new Chapter.Draft(key(), name(material.texts()));
            writer.accept(material, draft);
            return List.of(draft.chapter());
        };
    }

    /** As many chapters as there are things to write about. */
    ReportChapter(Function<Material, List<Chapter>> written) {
        this.written = written;
    }

    ReportChapter(FlatTable table) {
        this((material, draft) -> draft.wide().add(material.flat(table)));
    }

    /** As it stands in addresses. */
    public static Optional<ReportChapter> named(String key) {
        return Stream.of(values()).filter(chapter -> chapter.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String name(Texts texts) {
        return texts.of("report.chapter." + key());
    }

    List<Chapter> of(Material material) {
        return written.apply(material);
    }
}
