package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.comparison.CoverageHeat;
import de.strategieportal.reporting.comparison.NeedAgainstHours;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.PlanLine;
import de.strategieportal.reporting.dashboard.ResourceDashboard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who gives hours and who needs them. */
@Named
@RequestScoped
public class DashboardResourcesPage {

    /** Two years ahead. */
    private static final int QUARTERS = 8;

    private static final List<Figure> SHOULDERS =
            List.of(Figure.VOLUNTEER_SHARE, Figure.SINGLE_POINTS, Figure.REQUIRED_NOBODY, Figure.BALANCE);

    /** A Quartier and how its hours are spread over shoulders, in words. */
    public record Line(long id, String name, List<String> values) {}

    @Inject
    Dashboards dashboards;

    @Inject
    Board board;

    @Inject
    ChartFiles files;

    @Inject
    Filters filters;

    private ResourceDashboard resources;
    private Exhibit bars;
    private Exhibit need;
    private Exhibit coverage;

    public void load() {
        var texts = board.texts();
        resources = dashboards.resources(board.selection(), QUARTERS);
        board.show(resources.extent(), resources.now());
        var rows = texts.of("report.quartier");
        var links = filters.toQuartiere(resources.now());
        var hours = new NeedAgainstHours(resources.now(), texts);
        bars = new Exhibit(hours.bars(), rows, links, texts);
        need = new Exhibit(hours.scatter(), rows, links, texts);
        coverage = new Exhibit(new CoverageHeat(resources.comparisons(), texts).table(), rows, links, texts);
        files.offer(List.of(bars, need, coverage));
        coverage = coverage.shortened();
    }

    public Exhibit getBars() {
        return bars;
    }

    public Exhibit getNeed() {
        return need;
    }

    public Exhibit getCoverage() {
        return coverage;
    }

    public List<Figure> getShoulders() {
        return SHOULDERS;
    }

    public String name(Figure figure) {
        return figure.name(board.texts());
    }

    public List<Line> getLines() {
        return resources.now().quartiere().stream()
                .map(quartier -> new Line(
                        quartier.quartier(),
                        quartier.name(),
                        SHOULDERS.stream()
                                .map(figure -> board.cell(figure, quartier.value(figure)))
                                .toList()))
                .toList();
    }

    public List<PlanLine> getSinglePoints() {
        return resources.singlePoints();
    }
}
