package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.dashboard.Attention;
import de.strategieportal.reporting.dashboard.Attention.Reason;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.Found;
import de.strategieportal.reporting.dashboard.Search;
import de.strategieportal.strategy.StrategyOverview;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.strategy.StrategySummary;
import de.strategieportal.view.SavedViews;
import de.strategieportal.view.ViewLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What waits for the person who just signed in, and the way to everything else. */
@Named
@RequestScoped
public class StartPage {

    private static final int SHOWN = 5;

    @Inject
    StrategyOverview overview;

    @Inject
    Dashboards dashboards;

    @Inject
    Search search;

    @Inject
    SavedViews views;

    @Inject
    AttentionInWords words;

    @Inject
    HttpServletRequest request;

    private List<StrategySummary> drafts;
    private Map<Reason, List<Attention>> attention;
    private List<Found> plans = List.of();
    private List<Found> quartiere = List.of();
    private List<ViewLine> saved;

    public void load() {
        drafts = request.isUserInRole("EDITOR")
                ? overview.plans(Set.of(StrategyState.DRAFT)).stream()
                        .limit(SHOWN)
                        .toList()
                : List.of();
        attention = dashboards.attention();
        plans = search.plans(getLookedFor());
        quartiere = search.quartiere(getLookedFor());
        saved = views.all();
    }

    public String getLookedFor() {
        return Objects.requireNonNullElse(request.getParameter("q"), "");
    }

    public List<Found> getPlans() {
        return plans;
    }

    public List<Found> getQuartiere() {
        return quartiere;
    }

    public List<StrategySummary> getDrafts() {
        return drafts;
    }

    /** Reviews that wait for the person; nothing for those who approve none. */
    public List<Attention> getInReview() {
        return first(Reason.IN_REVIEW);
    }

    public List<AttentionInWords.Group> getUpdates() {
        return words.groups(attention, SHOWN).stream()
                .filter(group -> group.reason() != Reason.IN_REVIEW)
                .toList();
    }

    private List<Attention> first(Reason reason) {
        return attention.getOrDefault(reason, List.of()).stream().limit(SHOWN).toList();
    }

    public List<ViewLine> getSaved() {
        return saved;
    }
}
