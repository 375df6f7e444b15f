package de.strategieportal.web.strategy;

import de.strategieportal.shared.NotFound;
import de.strategieportal.strategy.Step;
import de.strategieportal.strategy.document.Section;
import de.strategieportal.strategy.revision.Change;
import de.strategieportal.strategy.revision.Revisions;
import de.strategieportal.web.layout.Asked;
import de.strategieportal.web.layout.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Named
@RequestScoped
public class StrategyHistoryPage {

    @Inject
    Revisions revisions;

    @Inject
    Asked asked;

    @Inject
    Terms terms;

    private List<Change> changes;

    public void load() {
        getChanges();
    }

    public String getStep() {
        return step().map(Step::name).orElse("");
    }

    public Map<String, String> getSteps() {
        var steps = new LinkedHashMap<String, String>();
        Arrays.stream(Step.values()).forEach(step -> steps.put(step.name(), terms.of(step)));
        return steps;
    }

    public List<Change> getChanges() {
        if (changes == null) {
            long strategy = asked.id("strategy").orElseThrow(NotFound::new);
            changes = revisions.history(strategy, step().map(Section::of).orElse(Set.of()));
        }
        return changes;
    }

    private Optional<Step> step() {
        return asked.read("step", StrategyHistoryPage::named, "strategy_history.no_step");
    }

    private static Optional<Step> named(String name) {
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(name))
                .findFirst();
    }
}
