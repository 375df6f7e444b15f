package de.strategieportal.web.strategy;

import de.strategieportal.strategy.document.CopyWish;
import de.strategieportal.strategy.document.PlanDocuments;
import de.strategieportal.web.layout.Notices;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** A new draft that begins with what another plan holds. */
@Named
@RequestScoped
public class StrategyCopyPage extends DraftBeginning {

    @Inject
    PlanDocuments documents;

    @Inject
    CurrentPlan plan;

    @Inject
    Notices notices;

    private String title;
    private boolean withResources;
    private boolean withPlace;

    public String copy() {
        var wish = new CopyWish(getQuartier(), title, period(), withResources, withPlace);
        long copy = documents.copy(plan.getId(), wish);
        notices.say("strategy_copy.copied");
        return "/strategy/overview?faces-redirect=true&strategy=" + copy;
    }

    /** As long as the other plan. */
    @Override
    protected int usualLength() {
        return plan.getStrategy().getPeriod().length();
    }

    public String getTitle() {
        return title == null ? suggestion() : title;
    }

    private String suggestion() {
        return new Texts(Faces.getLocale())
                .get("strategy_copy.suggestion", plan.getStrategy().getDetails().getTitle());
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isWithResources() {
        return withResources;
    }

    public void setWithResources(boolean withResources) {
        this.withResources = withResources;
    }

    public boolean isWithPlace() {
        return withPlace;
    }

    public void setWithPlace(boolean withPlace) {
        this.withPlace = withPlace;
    }
}
