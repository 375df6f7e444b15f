package de.strategieportal.reporting.report;

import de.strategieportal.reporting.dashboard.Extent;
import de.strategieportal.reporting.dashboard.TraegerChoice;
import java.util.List;
import java.util.Optional;

/**
 * What a report would hold, and what else could be chosen.
 *
 * @param extent whose figures, with what else the caller may read
 * @param plans how many plans it rests on
 * @param limit how many plans a report may rest on that people wait for
 * @param choices the plans that a report about a single one could be about
 */
public record Preview(ReportRequest request, Extent extent, long plans, int limit, List<PlanChoice> choices) {

    public Preview {
        choices = List.copyOf(choices);
    }

    /** The plan of a report about one. */
    public Optional<PlanChoice> plan() {
        return request.strategy()
                .flatMap(id ->
                        choices.stream().filter(choice -> choice.id() == id).findFirst());
    }

    /** Whose plans the report is about; empty where the caller may read none at all. */
    public Optional<Long> traeger() {
        return plan().map(PlanChoice::traeger).or(() -> extent.traeger().map(TraegerChoice::id));
    }

    /** Whether plans before their approval are shown. */
    public boolean drafts() {
        return request.kind().about() == ReportKind.About.PLAN
                ? plan().filter(PlanChoice::draft).isPresent()
                : extent.drafts();
    }

    /** Whether it takes too long to wait for. */
    public boolean large() {
        return plans > limit;
    }

    /** Whether Quartiere were chosen of which some are not, or no longer, among those of the Träger. */
    public boolean quartiereGone() {
        return !request.quartiere().isEmpty() && !extent.chosen().equals(request.quartiere());
    }
}
