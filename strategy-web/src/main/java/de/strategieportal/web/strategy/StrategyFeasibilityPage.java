package de.strategieportal.web.strategy;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.plan.HoursChart;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

@Named
@RequestScoped
public class StrategyFeasibilityPage {

    @Inject
    CurrentPlan plan;

    private Locale locale;
    private BarChart bars;

    @PostConstruct
    void draw() {
        locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        bars = new HoursChart(plan.getStrategy(), plan.getFeasibility(), new Texts(locale)).bars();
    }

    public BarChart getBars() {
        return bars;
    }

    public String getUprightBars() {
        return bars.upright(locale);
    }

    public String getLyingBars() {
        return bars.lying(locale);
    }

    /** Whether there is anything to check yet. */
    public boolean isBlank() {
        var strategy = plan.getStrategy();
        return strategy.getTargetGroups().isEmpty()
                && strategy.getResources().isEmpty()
                && strategy.getChannels().isEmpty()
                && strategy.getActivities().isEmpty();
    }
}
