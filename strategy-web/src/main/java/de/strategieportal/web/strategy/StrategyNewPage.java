package de.strategieportal.web.strategy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.NamedChoice;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.StrategyOverview;
import de.strategieportal.strategy.StrategyPlanning;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Named
@RequestScoped
public class StrategyNewPage {

    private static final int USUAL_LENGTH = 8;

    @Inject
    StrategyPlanning planning;

    @Inject
    StrategyOverview overview;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    private final StrategyDetails details = new StrategyDetails();
    private Long quartier;
    private CalendarQuarter from;
    private CalendarQuarter to;

    public Map<Long, String> getQuartiere() {
        var names = new LinkedHashMap<Long, String>();
        overview.assignedQuartiere().forEach(each -> names.put(each.getId(), each.getName()));
        return names;
    }

    /** Plans that their Träger offers as a beginning. */
    public List<NamedChoice> getTemplates() {
        return overview.templates();
    }

    public StrategyDetails getDetails() {
        return details;
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

    /** Two years, unless chosen otherwise. */
    public CalendarQuarter getTo() {
        return to == null ? getFrom().plus(USUAL_LENGTH - 1) : to;
    }

    public void setTo(CalendarQuarter to) {
        this.to = to;
    }

    public String begin() {
        long traeger = caller.traeger().orElseThrow(AccessDenied::new);
        long id = planning.begin(traeger, quartier, details, Period.of(from, to));
        notices.say("strategy_new.begun");
        return "/strategy/overview?faces-redirect=true&strategy=" + id;
    }
}
