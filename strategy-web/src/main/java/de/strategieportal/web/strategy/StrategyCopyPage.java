package de.strategieportal.web.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.StrategyOverview;
import de.strategieportal.strategy.document.CopyWish;
import de.strategieportal.strategy.document.PlanDocuments;
import de.strategieportal.web.layout.Notices;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omnifaces.util.Faces;

/** A new draft that begins with what another plan holds. */
@Named
@RequestScoped
public class StrategyCopyPage {

    @Inject
    PlanDocuments documents;

    @Inject
    StrategyOverview overview;

    @Inject
    CurrentPlan plan;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private String title;
    private Long quartier;
    private CalendarQuarter from;
    private CalendarQuarter to;
    private boolean withResources;
    private boolean withPlace;

    public Map<Long, String> getQuartiere() {
        var names = new LinkedHashMap<Long, String>();
        overview.assignedQuartiere().forEach(each -> names.put(each.getId(), each.getName()));
        return names;
    }

    public String copy() {
        var wish = new CopyWish(quartier, title, Period.of(from, to), withResources, withPlace);
        long copy = documents.copy(plan.getId(), wish);
        notices.say("strategy_copy.copied");
        return "/strategy/overview?faces-redirect=true&strategy=" + copy;
    }

    public String getTitle() {
        return title == null
                ? new Texts(Faces.getLocale())
                        .get(
                                "strategy_copy.suggestion",
                                plan.getStrategy().getDetails().getTitle())
                : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getQuartier() {
        return quartier;
    }

    public void setQuartier(Long quartier) {
        this.quartier = quartier;
    }

    /** The next calendar quarter, unless chosen otherwise. */
    public CalendarQuarter getFrom() {
        return from == null ? CalendarQuarter.containing(LocalDate.now(clock)).next() : from;
    }

    public void setFrom(CalendarQuarter from) {
        this.from = from;
    }

    /** As long as the other plan, unless chosen otherwise. */
    public CalendarQuarter getTo() {
        return to == null ? getFrom().plus(plan.getStrategy().getPeriod().length() - 1) : to;
    }

    public void setTo(CalendarQuarter to) {
        this.to = to;
    }

    public boolean isWithResources() {
        return withResources;
    }

    public void setWithResources(boolean withResources) {
        this.withResources = withResources;
    }

    public boolean isWithPlace() {
        return withPlace;
    }

    public void setWithPlace(boolean withPlace) {
        this.withPlace = withPlace;
    }
}
