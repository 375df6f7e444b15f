package de.strategieportal.web.strategy;

import de.strategieportal.shared.RuleViolation;
import de.strategieportal.strategy.ChannelPlanning;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.Weights;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omnifaces.util.Faces;

/** How much each criterion counts. Open while {@code weights} is a parameter of the URL. */
@Named
@RequestScoped
public class WeightsForm {

    @Inject
    CurrentPlan plan;

    @Inject
    ChannelPlanning planning;

    @Inject
    Notices notices;

    private Integer shown;
    private Map<String, Number> values;

    public boolean isOpen() {
        return Faces.getRequestParameter("weights") != null && plan.isWritable();
    }

    public Criterion[] getCriteria() {
        return Criterion.values();
    }

    /** By the name of the criterion. */
    public Map<String, Number> getValues() {
        if (values == null) {
            values = new LinkedHashMap<>();
            stored().asMap().forEach((criterion, weight) -> values.put(criterion.name(), weight));
        }
        return values;
    }

    public boolean isUsual() {
        return stored().equals(Weights.USUAL);
    }

    public int getShown() {
        return shown == null ? stored().hashCode() : shown;
    }

    public void setShown(int shown) {
        this.shown = shown;
    }

    public void save() {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        Arrays.stream(Criterion.values()).forEach(criterion -> weights.put(criterion, whole(criterion)));
        store(Weights.of(weights));
    }

    public void useUsual() {
        store(Weights.USUAL);
    }

    private void store(Weights weights) {
        planning.weigh(plan.getId(), getShown(), weights);
        notices.say("strategy_channels.weighed");
        Faces.redirect(Faces.getRequestContextPath() + getClosed());
    }

    /** Address of the page with the form closed again. */
    public String getClosed() {
        return Faces.getRequestServletPath() + "?strategy=" + plan.getId();
    }

    private Weights stored() {
        return plan.getStrategy().getWeights();
    }

    private int whole(Criterion criterion) {
        var value = getValues().get(criterion.name());
        if (value == null || value.doubleValue() != value.intValue()) {
            throw RuleViolation.at(criterion.name(), "weights.out_of_range");
        }
        return value.intValue();
    }
}
