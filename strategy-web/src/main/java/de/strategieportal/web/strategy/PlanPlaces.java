package de.strategieportal.web.strategy;

import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.BudgetLine;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.OverarchingGoal;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.Step;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.feasibility.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Where in the pages of the plan something is written, and where a finding is mended. */
@RequestScoped
public class PlanPlaces {

    private static final Map<Class<? extends PlanEntry>, Place> PLACES = Map.of(
            OverarchingGoal.class, new Place(Step.BASELINE, "goal"),
            TargetGroup.class, new Place(Step.TARGET_GROUPS, "group"),
            DigitalGoal.class, new Place(Step.DIGITAL_GOALS, "goal"),
            Resource.class, new Place(Step.RESOURCES, "resource"),
            BudgetLine.class, new Place(Step.RESOURCES, "budget"),
            ChannelAssessment.class, new Place(Step.CHANNELS, "channel"),
            Activity.class, new Place(Step.ACTIVITIES, "activity"));

    @Inject
    CurrentPlan plan;

    private record Place(Step step, String parameter) {}

    /** Address of the step that holds the entry, with the entry open. */
    public String of(PlanEntry entry) {
        var place = PLACES.get(entry.getClass());
        return open(place.step(), place.parameter(), entry.getId());
    }

    public String of(Finding finding) {
        return switch (finding.code()) {
            case NO_VISION -> "/strategy/overview?strategy=" + plan.getId() + "&edit=plan";
            case NO_OVERARCHING_GOAL -> open(Step.BASELINE, "goal", "new");
            case GROUP_WITHOUT_GOAL -> open(Step.DIGITAL_GOALS, "goal", "new");
            case LOW_SKILLS_WITHOUT_OFFLINE -> open(Step.ACTIVITIES, "activity", "new");
            case GROUP_WITHOUT_REACHABILITY ->
                open(Step.REACHABILITY, "group", finding.entry().orElseThrow().getId());
            default -> inStep(finding);
        };
    }

    private String inStep(Finding finding) {
        var step = finding.step().orElseThrow();
        return finding.entry()
                .filter(entry -> PLACES.get(entry.getClass()).step() == step)
                .map(this::of)
                .orElseGet(() -> plan.address(step));
    }

    private String open(Step step, String parameter, Object entry) {
        return plan.address(step) + "&" + parameter + "=" + entry + "#" + parameter + "-" + entry;
    }

    /** Address of the form for another resource. */
    String newResource() {
        return open(Step.RESOURCES, "resource", "new");
    }

    /** Empty on pages that are no step. */
    Optional<Step> here() {
        return plan.getSteps().stream()
                .filter(PlanStep::current)
                .map(step -> step.progress().step())
                .findFirst();
    }
}
