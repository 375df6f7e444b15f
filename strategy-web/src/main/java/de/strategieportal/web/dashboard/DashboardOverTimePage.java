package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.comparison.FigureOverTime;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A figure over three years, a small picture for each Quartier. */
@Named
@RequestScoped
public class DashboardOverTimePage {

    private static final int BACK = 4;
    private static final int AHEAD = 7;

    /** More pictures than these nobody looks at unless they ask for all. */
    private static final int MOST_PANELS = 48;

    @Inject
    Dashboards dashboards;

    @Inject
    Board board;

    @Inject
    Asked asked;

    @Inject
    Filters filters;

    @Inject
    ChartFiles files;

    private Exhibit chart;
    private int hidden;

    public void load() {
        var texts = board.texts();
        var selection = board.selection();
        var figure = board.askedFigure();
        var time = dashboards.overTime(selection, around(selection.quarter()), List.of(figure));
        var now = time.comparisons().get(BACK);
        board.show(time.extent(), now);
        var all = new FigureOverTime(time.comparisons(), figure, selection.quarter(), texts).chart();
        var shown = asked.flag("all") ? all : all.first(MOST_PANELS);
        hidden = all.panels().size() - shown.panels().size();
        var rows = texts.of("report.quartier");
        chart = new Exhibit(shown, rows, filters.toQuartiere(now), texts);
        files.offer(List.of(new Exhibit(all, rows, texts)));
    }

    private static Period around(CalendarQuarter quarter) {
        return Period.of(quarter.plus(-BACK), quarter.plus(AHEAD));
    }

    public Exhibit getChart() {
        return chart;
    }

    /** How many Quartiere find no place. */
    public int getHidden() {
        return hidden;
    }
}
