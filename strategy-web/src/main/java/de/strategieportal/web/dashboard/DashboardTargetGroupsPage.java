package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.chart.HeatTable;
import de.strategieportal.reporting.comparison.NeedAgainstHours;
import de.strategieportal.reporting.comparison.TargetGroups;
import de.strategieportal.reporting.dashboard.Dashboards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Who is planned for, who is reached by nothing, and for whom hours are missing. */
@Named
@RequestScoped
public class DashboardTargetGroupsPage {

    /** More Quartiere than these stand below each other, not side by side. */
    private static final int MOST_COLUMNS = 16;

    @Inject
    Dashboards dashboards;

    @Inject
    Board board;

    @Inject
    Filters filters;

    @Inject
    ChartFiles files;

    private TargetGroups groups;
    private List<Exhibit> heats;
    private Exhibit persons;

    public void load() {
        var texts = board.texts();
        var dashboard = dashboards.targetGroups(board.selection(), texts.locale());
        board.show(dashboard.extent(), dashboard.now());
        groups = new TargetGroups(dashboard.categories(), texts);
        heats = Stream.of(Stream.of(groups.missing()), groups.byNone().stream(), Stream.of(groups.persons()))
                .flatMap(each -> each)
                .map(this::heat)
                .toList();
        persons = new Exhibit(
                new NeedAgainstHours(dashboard.now(), texts).persons(),
                texts.of("report.quartier"),
                filters.toQuartiere(dashboard.now()),
                texts);
        files.offer(Stream.concat(heats.stream(), Stream.of(persons)).toList());
        heats = heats.stream().map(Exhibit::shortened).toList();
    }

    private Exhibit heat(HeatTable heat) {
        var turned = heat.columns().size() > MOST_COLUMNS ? heat.turned() : heat;
        var texts = board.texts();
        return new Exhibit(turned, texts.of(turned == heat ? "groups.category" : "report.quartier"), texts);
    }

    public TargetGroups getGroups() {
        return groups;
    }

    public List<Exhibit> getHeats() {
        return heats;
    }

    public Exhibit getPersons() {
        return persons;
    }
}
