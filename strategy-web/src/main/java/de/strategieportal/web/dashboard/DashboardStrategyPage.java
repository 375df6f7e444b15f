package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.comparison.PlanProfile;
import de.strategieportal.reporting.plan.HoursChart;
import de.strategieportal.shared.NotFound;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyPlanning;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import de.strategieportal.strategy.feasibility.Finding;
import de.strategieportal.strategy.feasibility.FindingsInWords;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Everything about one strategy, on a page worth printing for a meeting. */
@Named
@RequestScoped
public class DashboardStrategyPage {

    @Inject
    StrategyPlanning planning;

    @Inject
    Board board;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    @Inject
    ChartFiles files;

    private Strategy strategy;
    private FeasibilityCheck check;
    private PlanProfile profile;
    private Exhibit hours;

    public void load() {
        var texts = board.texts();
        strategy = planning.plan(asked.id("of").orElseThrow(NotFound::new));
        check = FeasibilityCheck.of(strategy, LocalDate.now(clock));
        profile = new PlanProfile(strategy, texts);
        hours = new Exhibit(new HoursChart(strategy, check, texts).bars(), texts.of("report.quarter"), texts);
        files.offer(List.of(hours));
    }

    public Strategy getStrategy() {
        return strategy;
    }

    public FeasibilityCheck getCheck() {
        return check;
    }

    public PlanProfile getProfile() {
        return profile;
    }

    public Exhibit getHours() {
        return hours;
    }

    public List<Finding> getFindings() {
        return check.findings();
    }

    public String sentence(Finding finding) {
        return new FindingsInWords(board.texts().locale()).sentence(finding);
    }
}
