package de.strategieportal.web.strategy;

import de.strategieportal.access.Caller;
import de.strategieportal.catalog.Channel;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.NotFound;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.PlanWithCatalogue;
import de.strategieportal.strategy.Step;
import de.strategieportal.strategy.StepProgress;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyPlanning;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The plan that the request is about, named by {@code ?strategy=} in the URL and read once. */
@Named("plan")
@RequestScoped
public class CurrentPlan {

    @Inject
    StrategyPlanning planning;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private PlanWithCatalogue read;
    private Boolean writable;
    private List<PlanStep> steps;
    private FeasibilityCheck feasibility;
    private Boolean manageable;

    /** @throws NotFound when the URL names no plan */
    public long getId() {
        try {
            return Long.parseLong(Faces.getRequestParameter("strategy"));
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }

    public Strategy getStrategy() {
        return read().plan();
    }

    /** All channels that the plan could use. */
    public List<Channel> getCatalogue() {
        return read().catalogue();
    }

    private PlanWithCatalogue read() {
        if (read == null) {
            read = planning.planWithCatalogue(getId());
        }
        return read;
    }

    public boolean isWritable() {
        if (writable == null) {
            writable = getStrategy().isDraft() && isWriting();
        }
        return writable;
    }

    /** Whether the caller is among those who write this plan, whatever its state. */
    public boolean isWriting() {
        var plan = getStrategy();
        return caller.edits(plan.getTraeger().getId(), plan.getQuartier().getId());
    }

    /** Whether the caller sees how the plan comes about, not only what is published. */
    public boolean isInsider() {
        return caller.readsDrafts();
    }

    public boolean isManageable() {
        if (manageable == null) {
            manageable = caller.manages(getStrategy().getTraeger().getId());
        }
        return manageable;
    }

    public CalendarQuarter getNow() {
        return CalendarQuarter.containing(LocalDate.now(clock));
    }

    public FeasibilityCheck getFeasibility() {
        if (feasibility == null) {
            feasibility = FeasibilityCheck.of(getStrategy(), LocalDate.now(clock));
        }
        return feasibility;
    }

    public List<PlanStep> getSteps() {
        if (steps == null) {
            steps = getStrategy().progress().stream()
                    .map(progress -> new PlanStep(progress, address(progress.step()), viewed(progress.step())))
                    .toList();
        }
        return steps;
    }

    /** "5 von 6 Schritten vollständig; Maßnahmen angefangen" */
    public String getSoFar() {
        var texts = new Texts(Faces.getLocale());
        var complete = Step.ofGuide().stream()
                .filter(step -> progress(step).isComplete())
                .count();
        return texts.get(
                "strategy.so_far_complete",
                complete,
                Step.ofGuide().size(),
                texts.get("strategy.step_" + at(Step.ACTIVITIES).condition()));
    }

    /** Whether nothing is missing in any step, nor in the activities. */
    public boolean isComplete() {
        return getSteps().stream().map(PlanStep::progress).allMatch(StepProgress::isComplete);
    }

    private StepProgress progress(Step step) {
        return at(step).progress();
    }

    private PlanStep at(Step step) {
        return getSteps().get(step.ordinal());
    }

    public Map<Long, String> getTargetGroupChoices() {
        return choices(
                getStrategy().getTargetGroups(), group -> group.getDetails().getName());
    }

    public Map<Long, String> getDigitalGoalChoices() {
        return choices(
                getStrategy().getDigitalGoals(), goal -> goal.getDetails().getWording());
    }

    public Map<Long, String> getResourceChoices() {
        return choices(
                getStrategy().getResources(), resource -> resource.getDetails().getLabel());
    }

    /** The channels that are used. */
    public Map<Long, String> getChannelChoices() {
        return choices(
                getStrategy().getChannels().stream()
                        .filter(ChannelAssessment::isChosen)
                        .toList(),
                ChannelAssessment::getName);
    }

    /** The wordings of digital goals in one line. */
    public String wordings(Collection<DigitalGoal> goals) {
        return goals.stream()
                .sorted(Comparator.comparingInt(PlanEntry::getPosition))
                .map(goal -> goal.getDetails().getWording())
                .collect(Collectors.joining("; "));
    }

    /** The names of channels in one line. */
    public String names(Collection<ChannelAssessment> channels) {
        return channels.stream()
                .sorted(Comparator.comparingInt(PlanEntry::getPosition))
                .map(ChannelAssessment::getName)
                .collect(Collectors.joining("; "));
    }

    private static <E extends PlanEntry> Map<Long, String> choices(List<E> entries, Function<E, String> name) {
        var choices = new LinkedHashMap<Long, String>();
        entries.forEach(entry -> choices.put(entry.getId(), name.apply(entry)));
        return choices;
    }

    /** The step on whose page we are. */
    public PlanStep getStep() {
        return getSteps().stream().filter(PlanStep::current).findFirst().orElse(null);
    }

    /** Where to go on; nowhere when every step is complete. */
    public PlanStep getFirstOpen() {
        return getSteps().stream()
                .filter(step -> !step.progress().isComplete())
                .findFirst()
                .orElse(null);
    }

    public PlanStep getPrevious() {
        return neighbour(-1);
    }

    public PlanStep getNext() {
        return neighbour(1);
    }

    /** Path and query of the page of a step. */
    public String address(Step step) {
        return "/strategy/" + page(step) + "?strategy=" + getId();
    }

    private PlanStep neighbour(int distance) {
        return Arrays.stream(Step.values())
                .filter(this::viewed)
                .map(step -> step.ordinal() + distance)
                .filter(index -> index >= 0 && index < getSteps().size())
                .map(getSteps()::get)
                .findFirst()
                .orElse(null);
    }

    private boolean viewed(Step step) {
        return Optional.of(FacesContext.getCurrentInstance().getViewRoot().getViewId())
                .filter(view -> view.equals("/strategy/" + page(step) + ".xhtml"))
                .isPresent();
    }

    private static String page(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
