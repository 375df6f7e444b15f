package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.chart.AreaMap;
import de.strategieportal.reporting.comparison.FigureMap;
import de.strategieportal.reporting.dashboard.Dashboards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The Quartiere on a map, coloured by a figure. */
@Named
@RequestScoped
public class DashboardMapPage {

    @Inject
    Dashboards dashboards;

    @Inject
    Board board;

    @Inject
    Filters filters;

    @Inject
    ChartFiles files;

    private Exhibit map;
    private String withoutBoundary;

    public void load() {
        var texts = board.texts();
        var data = dashboards.map(board.selection(), board.askedFigure());
        board.show(data.extent(), data.now());
        var drawn = new FigureMap(data, texts);
        AreaMap chart = drawn.chart(filters::toQuartier);
        withoutBoundary = drawn.withoutBoundary(chart).orElse("");
        map = new Exhibit(chart, texts.of("report.quartier"), filters.toQuartiere(data.now()), texts);
        files.offer(List.of(map));
    }

    public Exhibit getMap() {
        return map;
    }

    public String getWithoutBoundary() {
        return withoutBoundary;
    }
}
