package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.comparison.Headlines;
import de.strategieportal.reporting.comparison.HoursOverTime;
import de.strategieportal.reporting.comparison.TargetGroups;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.PlanLine;
import de.strategieportal.reporting.dashboard.QuartierDashboard;
import de.strategieportal.shared.NotFound;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everything about one Quartier, on a page worth printing for a meeting. */
@Named
@RequestScoped
public class DashboardQuartierPage {

    private static final List<Figure> OF_PLANS =
            List.of(Figure.HOURS_AVAILABLE, Figure.HOURS_REQUIRED, Figure.COVERAGE, Figure.PERSONS);

    @Inject
    Dashboards dashboards;

    @Inject
    Board board;

    @Inject
    Asked asked;

    @Inject
    ChartFiles files;

    private QuartierDashboard quartier;
    private TargetGroups groups;
    private Exhibit hours;

    public void load() {
        var texts = board.texts();
        var id = asked.id("of").orElseThrow(NotFound::new);
        quartier = dashboards.quartier(board.selection(), id, texts.locale());
        board.show(quartier.extent(), quartier.now());
        groups = new TargetGroups(quartier.categories(), texts);
        hours = new Exhibit(
                new HoursOverTime(quartier.comparisons(), texts).chart("hours"), texts.of("report.quarter"), texts);
        files.offer(List.of(hours));
    }

    public String getName() {
        return quartier.now().quartiere().get(0).name();
    }

    public List<Headlines.Headline> getHeadlines() {
        return new Headlines(quartier.now(), quartier.before(), board.texts()).of(Headlines.OF_QUARTIER);
    }

    public Exhibit getHours() {
        return hours;
    }

    public List<TargetGroups.Line> getGroups() {
        return groups.lines().stream()
                .filter(line -> line.planned() || line.known())
                .toList();
    }

    public List<String> getSentences() {
        return groups.sentences();
    }

    public List<PlanLine> getPlans() {
        return quartier.plans();
    }

    public List<Figure> getFigures() {
        return OF_PLANS;
    }

    public String name(Figure figure) {
        return figure.name(board.texts());
    }

    public String shown(PlanLine plan, Figure figure) {
        return board.cell(figure, plan.value(figure));
    }
}
