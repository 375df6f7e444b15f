package de.strategieportal.web.strategy;

import de.strategieportal.strategy.StrategyPlanning;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.strategy.revision.RevisionLine;
import de.strategieportal.strategy.revision.Revisions;
import de.strategieportal.web.layout.Notices;
import de.strategieportal.web.layout.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    @Inject
    Revisions revisions;

    private String reason;
    private Long shown;
    private List<RevisionLine> lines;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The version of the plan that the page showed. */
    public long getShown() {
        return shown == null ? plan.getStrategy().getVersion() : shown;
    }

    public void setShown(long shown) {
        this.shown = shown;
    }

    public List<RevisionLine> getRevisions() {
        if (lines == null) {
            lines = revisions.of(plan.getId());
        }
        return lines;
    }

    public void submit() {
        planning.submit(plan.getId(), getShown());
        moved(StrategyState.IN_REVIEW);
    }

    public void withdraw() {
        planning.withdraw(plan.getId(), getShown());
        moved(StrategyState.DRAFT);
    }

    public void approve() {
        planning.approve(plan.getId(), getShown());
        moved(StrategyState.APPROVED);
    }

    public void sendBack() {
        planning.sendBack(plan.getId(), getShown(), reason);
        moved(StrategyState.DRAFT);
    }

    public void start() {
        planning.start(plan.getId(), getShown());
        moved(StrategyState.ACTIVE);
    }

    public void complete() {
        planning.complete(plan.getId(), getShown());
        moved(StrategyState.COMPLETED);
    }

    public void reopen() {
        planning.reopen(plan.getId(), getShown(), reason);
        moved(StrategyState.DRAFT);
    }

    public void archive() {
        planning.archive(plan.getId(), plan.getStrategy().getVersion());
        moved(StrategyState.ARCHIVED);
    }

    public void restore() {
        planning.restore(plan.getId(), getShown());
        notices.say("strategy_overview.restored");
        reload();
    }

    public void offer() {
        planning.offerAsTemplate(plan.getId(), true);
        notices.say("strategy_overview.offered");
        reload();
    }

    public void withdrawOffer() {
        planning.offerAsTemplate(plan.getId(), false);
        notices.say("strategy_overview.offer_withdrawn");
        reload();
    }

    private void moved(StrategyState state) {
        notices.say("strategy_overview.done", terms.of(state));
        reload();
    }

    private void reload() {
        Faces.redirect(Faces.getRequestContextPath() + "/strategy/overview?strategy=" + plan.getId());
    }
}
