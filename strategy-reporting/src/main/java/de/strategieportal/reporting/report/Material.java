package de.strategieportal.reporting.report;

import de.strategieportal.report.Narrative;
import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.comparison.BasisInWords;
import de.strategieportal.reporting.comparison.NeedAgainstHours;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.OverTime;
import de.strategieportal.reporting.dashboard.QuartierComparison;
import de.strategieportal.reporting.dashboard.QuartierMap;
import de.strategieportal.reporting.dashboard.TargetGroupDashboard;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Letterhead;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.Strategy;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read for a report; chapters are written of nothing else.
 *
 * @param about figures of a Träger; empty for reports about one plan
 * @param plans that the report is about, by Quartier and title; empty where flat tables read them themselves
 * @param findings what the check says about them
 * @param flat reads the rows of a flat table while it is written
 * @param letterhead of whoever sends it
 * @param narratives what staff wrote about the plans, by year and section
 */
record Material(
        ReportRequest request,
        Texts texts,
        LocalDate today,
        Optional<Answers> about,
        List<Strategy> plans,
        PlanFindings findings,
        FlatRows flat,
        Letterhead letterhead,
        List<Narrative> narratives) {

    /**
     * What the dashboards answer about a Träger and all below it.
     *
     * @param standing the calendar quarter that stands for the period: the current one where it lies within
     * @param period every calendar quarter of the period
     * @param known how many plans the caller may know of that run in the standing quarter, whether they count or not
     */
    record Answers(
            QuartierComparison standing, OverTime period, TargetGroupDashboard groups, QuartierMap map, long known) {}

    Material {
        plans = List.copyOf(plans);
        narratives = List.copyOf(narratives);
    }

    Answers answers() {
        return about.orElseThrow();
    }

    Comparison now() {
        return answers().standing().now();
    }

    List<Comparison> comparisons() {
        return answers().period().comparisons();
    }

    BasisInWords basis() {
        return new BasisInWords(now(), answers().standing().extent().drafts(), texts);
    }

    NeedAgainstHours hours() {
        return new NeedAgainstHours(now(), texts);
    }

    /** The plan of a report about one. */
    Strategy plan() {
        return plans.get(0);
    }

    List<Strategy> plansFor(long quartier) {
        return plans.stream()
                .filter(plan -> plan.getQuartier().getId() == quartier)
                .toList();
    }

    Table flat(FlatTable table) {
        return flat.table(table, texts);
    }

    Optional<Block> link(String text, String path) {
        return request.portal().map(portal -> new Block.Link(text, URI.create(portal + path)));
    }
}
