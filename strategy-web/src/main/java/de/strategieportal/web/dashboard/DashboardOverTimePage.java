package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.comparison.FigureOverTime;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
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

    /** More pictures than these nobody looks at; the others are chosen by name. */
    private static final int MOST_PANELS = 48;

    @Inject
    Dashboards dashboards;

    @Inject
    Board board;

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
        hidden = Math.max(0, now.quartiere().size() - MOST_PANELS);
        var shown =
                time.comparisons().stream().map(DashboardOverTimePage::first).toList();
        chart = new Exhibit(
                new FigureOverTime(shown, figure, selection.quarter(), texts).chart(),
                texts.of("report.quartier"),
                filters.toQuartiere(shown.get(BACK)),
                texts);
        files.offer(List.of(chart));
    }

    private static Period around(CalendarQuarter quarter) {
        return Period.of(quarter.plus(-BACK), quarter.plus(AHEAD));
    }

    private static Comparison first(Comparison comparison) {
        return new Comparison(
                comparison.quarter(),
                comparison.quartiere().stream().limit(MOST_PANELS).toList());
    }

    public Exhibit getChart() {
        return chart;
    }

    /** How many Quartiere find no place. */
    public int getHidden() {
        return hidden;
    }
}
