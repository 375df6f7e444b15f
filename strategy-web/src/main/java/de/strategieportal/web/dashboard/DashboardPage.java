package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.comparison.Headlines;
import de.strategieportal.reporting.comparison.LightsOverTime;
import de.strategieportal.reporting.comparison.QuartierTable;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.Overview;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** A Träger at a glance. */
@Named
@RequestScoped
public class DashboardPage {

    /** More lines than these nobody reads at a glance, unless they ask for all. */
    private static final int MOST_LINES = 40;

    @Inject
    Dashboards dashboards;

    @Inject
    Board board;

    @Inject
    Asked asked;

    @Inject
    ChartFiles files;

    @Inject
    AttentionInWords words;

    private Overview overview;
    private QuartierTable table;
    private List<Headlines.Headline> headlines;
    private Exhibit lights;

    public void load() {
        var texts = board.texts();
        overview = dashboards.overview(board.selection());
        board.show(overview.extent(), overview.now());
        table = new QuartierTable(overview.now(), asked.flag("all") ? Integer.MAX_VALUE : MOST_LINES, texts);
        headlines = headlines(texts);
        lights = new Exhibit(new LightsOverTime(overview.lights(), texts).chart(), texts.of("report.quarter"), texts);
        files.offer(List.of(lights));
    }

    private List<Headlines.Headline> headlines(Texts texts) {
        return new Headlines(overview.now(), overview.before(), texts).of(Headlines.USUAL);
    }

    public List<Headlines.Headline> getHeadlines() {
        return headlines;
    }

    public Exhibit getLights() {
        return lights;
    }

    public QuartierTable getTable() {
        return table;
    }

    public List<AttentionInWords.Group> getAttention() {
        return words.groups(overview.attention(), Overview.MOST);
    }

    public List<Map.Entry<StrategyState, Long>> getStates() {
        return overview.plans().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    public long getPlans() {
        return overview.plans().values().stream().mapToLong(Long::longValue).sum();
    }
}
