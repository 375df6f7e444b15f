package de.strategieportal.web.strategy;

import de.strategieportal.strategy.StrategyPlanning;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.web.layout.Notices;
import de.strategieportal.web.layout.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class StrategyOverviewPage {

    @Inject
    StrategyPlanning planning;

    @Inject
    CurrentPlan plan;

    @Inject
    Terms terms;

    @Inject
    Notices notices;

    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public void submit() {
        planning.submit(plan.getId());
        moved(StrategyState.IN_REVIEW);
    }

    public void approve() {
        planning.approve(plan.getId());
        moved(StrategyState.APPROVED);
    }

    public void sendBack() {
        planning.sendBack(plan.getId(), reason);
        moved(StrategyState.DRAFT);
    }

    public void start() {
        planning.start(plan.getId());
        moved(StrategyState.ACTIVE);
    }

    public void complete() {
        planning.complete(plan.getId());
        moved(StrategyState.COMPLETED);
    }

    public void archive() {
        planning.archive(plan.getId());
        moved(StrategyState.ARCHIVED);
    }

    private void moved(StrategyState state) {
        notices.say("strategy_overview.done", terms.of(state));
        Faces.redirect(Faces.getRequestContextPath() + "/strategy/overview?strategy=" + plan.getId());
    }
}
