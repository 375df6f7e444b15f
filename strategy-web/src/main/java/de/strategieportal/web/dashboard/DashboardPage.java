package de.strategieportal.web.dashboard;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.AreaMap;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.chart.Shades;
import de.strategieportal.reporting.dashboard.Dashboard;
import de.strategieportal.reporting.dashboard.DashboardCharts;
import de.strategieportal.reporting.dashboard.DashboardInWords;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Headline;
import de.strategieportal.reporting.dashboard.HeatMap;
import de.strategieportal.reporting.dashboard.QuartierLine;
import de.strategieportal.reporting.dashboard.Selection;
import de.strategieportal.reporting.dashboard.TraegerChoice;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Light;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

@Named
@RequestScoped
public class DashboardPage {

    /** More Quartiere than these stand below each other in the heat map, not side by side. */
    private static final int MOST_COLUMNS = 16;

    @Inject
    Dashboards dashboards;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private Texts texts;
    private Dashboard dashboard;
    private DashboardInWords words;
    private DashboardCharts charts;
    private Figure figure;
    private QuartierTable table;
    private Shades groupShades;
    private BarChart bars;
    private AreaMap map;

    public void load() {
        texts = new Texts(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        figure = asked.read("figure", Figure::named, "dashboard.no_figure")
                .filter(DashboardCharts.ON_MAP::contains)
                .orElse(DashboardCharts.ON_MAP.get(0));
        dashboard = dashboards.dashboard(
                new Selection(
                        asked.id("traeger"),
                        asked.quarter("quarter").orElseGet(() -> CalendarQuarter.containing(LocalDate.now(clock))),
                        asked.flag("drafts"),
                        asked.ids("quartier")),
                texts.locale());
        words = new DashboardInWords(dashboard, texts);
        charts = new DashboardCharts(dashboard, texts);
        table = new QuartierTable(dashboard.now(), words, texts);
        groupShades = dashboard.groups().shades();
        bars = charts.bars();
        map = charts.map(figure);
    }

    public Dashboard getDashboard() {
        return dashboard;
    }

    public DashboardInWords getWords() {
        return words;
    }

    public String getLead() {
        var traeger = dashboard.traeger().map(TraegerChoice::name).orElse("");
        return texts.of("dashboard.lead", traeger, dashboard.chosen().size(), words.quarter(dashboard.quarter()));
    }

    /** Empty where there is no Träger to choose. */
    public Long getTraeger() {
        return dashboard.traeger().map(TraegerChoice::id).orElse(null);
    }

    public String tone(Headline headline) {
        return headline.sign().isEmpty()
                ? ""
                : "q-change-" + headline.tone().name().toLowerCase(Locale.ROOT);
    }

    /** Null for headlines that have none. */
    public Light light(Headline headline) {
        return headline.light().orElse(null);
    }

    public boolean isWithoutQuartiere() {
        return dashboard.places().isEmpty();
    }

    // What can be chosen

    public Map<Long, String> getTraegerChoices() {
        return dashboard.choices().stream()
                .collect(toMap(TraegerChoice::id, TraegerChoice::indented, (one, other) -> one, LinkedHashMap::new));
    }

    public Map<String, String> getFigureChoices() {
        return DashboardCharts.ON_MAP.stream()
                .collect(toMap(Figure::key, choice -> choice.name(texts), (one, other) -> one, LinkedHashMap::new));
    }

    public Figure getFigure() {
        return figure;
    }

    /** Whether only some of the Quartiere are compared. */
    public boolean isPartial() {
        return dashboard.chosen().size() < dashboard.places().size();
    }

    public boolean picked(QuartierLine place) {
        return isPartial() && dashboard.chosen().contains(place.id());
    }

    // The table

    public List<Figure> getHours() {
        return QuartierTable.HOURS;
    }

    public List<QuartierRow> getRows() {
        return table.rows();
    }

    public QuartierRow getTotal() {
        return table.total();
    }

    public List<Figure> getFigures() {
        return List.of(Figure.values());
    }

    public String name(Figure each) {
        return each.name(texts);
    }

    public String meaning(Figure each) {
        return each.meaning(texts);
    }

    // The charts

    public BarChart getBars() {
        return bars;
    }

    public String getUprightBars() {
        return bars.fitsUpright() ? bars.upright(texts.locale()) : "";
    }

    public String getLyingBars() {
        return bars.lying(texts.locale());
    }

    public AreaMap getMap() {
        return map;
    }

    public String getDrawnMap() {
        return map.draw().orElse("");
    }

    public List<Shades.Range> getMapRanges() {
        return map.shades().ranges();
    }

    public String getWithoutBoundary() {
        return charts.withoutBoundary(map).orElse("");
    }

    public String range(Shades.Range range) {
        return words.range(Figure.PERSONS, range);
    }

    public List<Shades.Range> getGroupRanges() {
        return groupShades.ranges();
    }

    /** 1 to 5, or why there is nothing to shade. */
    public String shade(HeatMap.Cell cell) {
        return cell.persons()
                .map(persons -> String.valueOf(groupShades.of(persons) + 1))
                .orElse(cell.groups() > 0 ? "unsized" : "none");
    }

    public HeatMap getGroups() {
        var groups = dashboard.groups();
        return groups.columns().size() > MOST_COLUMNS ? groups.turned() : groups;
    }
}
