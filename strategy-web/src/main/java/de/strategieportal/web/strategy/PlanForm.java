package de.strategieportal.web.strategy;

import de.strategieportal.web.layout.Notices;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * The form for what a plan holds once, such as its baseline. Open while its name is a parameter of the URL. It carries the
 * hash of what it was filled from, so that two people never overwrite each other.
 *
 * @param <D> a value with {@code equals} and {@code hashCode}
 */
public abstract class PlanForm<D> {

    @Inject
    protected CurrentPlan plan;

    @Inject
    Notices notices;

    private final String parameter;
    private D details;
    private Integer shown;

    protected PlanForm(String parameter) {
        this.parameter = parameter;
    }

    /** A copy of what is stored. */
    protected abstract D stored();

    protected abstract void change(long strategy, int shown, D details);

    public boolean isOpen() {
        return Faces.getRequestParameter(parameter) != null && plan.isWritable();
    }

    public D getDetails() {
        if (details == null) {
            details = stored();
        }
        return details;
    }

    public int getShown() {
        return shown == null ? stored().hashCode() : shown;
    }

    public void setShown(int shown) {
        this.shown = shown;
    }

    public boolean isOvertaken() {
        return getShown() != stored().hashCode();
    }

    public List<Difference> getDifferences() {
        return Difference.between(stored(), getDetails());
    }

    /** Address of the page with the form closed again. */
    public String getClosed() {
        return Faces.getRequestServletPath() + "?strategy=" + plan.getId();
    }

    public void save() {
        change(plan.getId(), getShown(), getDetails());
        notices.say("strategy.saved");
        Faces.redirect(Faces.getRequestContextPath() + getClosed());
    }

    /** Overwrites what somebody else saved, after having seen it. */
    public void keepMine() {
        shown = stored().hashCode();
        save();
    }
}
