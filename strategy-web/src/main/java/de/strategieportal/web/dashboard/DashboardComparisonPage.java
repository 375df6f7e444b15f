package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.comparison.FigureTable;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Per;
import de.strategieportal.reporting.dashboard.QuartierComparison;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Freely chosen Quartiere side by side in every figure. */
@Named
@RequestScoped
public class DashboardComparisonPage {

    /** More columns than these nobody holds against each other; the others are chosen by name. */
    static final int MOST_COLUMNS = 24;

    @Inject
    Dashboards dashboards;

    @Inject
    Board board;

    @Inject
    Asked asked;

    @Inject
    ChartFiles files;

    private Texts texts;
    private QuartierComparison comparison;
    private Per per;
    private FigureTable.Order order;
    private FigureTable table;

    public void load() {
        texts = board.texts();
        comparison = dashboards.comparison(board.selection());
        board.show(comparison.extent(), comparison.now());
        per = asked.read("per", Per::named, "dashboard.no_per").orElse(Per.ABSOLUTE);
        order = new FigureTable.Order(
                asked.read("sort", Figure::named, "dashboard.no_figure"), asked.flag("descending"), asked.flag("rank"));
        table = new FigureTable(comparison.now(), List.of(Figure.values()), per, order, texts, MOST_COLUMNS);
        files.offer("comparison", table::values);
    }

    public List<Per> getPers() {
        return List.of(Per.values());
    }

    public Per getPer() {
        return per;
    }

    public String name(Per each) {
        return each.name(texts);
    }

    public FigureTable getTable() {
        return table;
    }

    public boolean isRanked() {
        return order.ranked();
    }

    public boolean sortedBy(Figure figure) {
        return order.sort().filter(figure::equals).isPresent();
    }

    /** Whether a click on the figure turns the order around. */
    public boolean descendsNext(Figure figure) {
        return !(sortedBy(figure) && order.descending());
    }

    public String arrow(Figure figure) {
        return sortedBy(figure) ? order.descending() ? "▼" : "▲" : "";
    }

    /** Name of the text that says how the columns are ordered. */
    public String getDirection() {
        return order.descending() ? "descending" : "ascending";
    }

    public List<QuartierFigures> getColumns() {
        return table.columns();
    }

    public int getHidden() {
        return comparison.now().quartiere().size() - table.columns().size();
    }
}
