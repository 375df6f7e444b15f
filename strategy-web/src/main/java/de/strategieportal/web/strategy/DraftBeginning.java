package de.strategieportal.web.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.StrategyOverview;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every page asks on which a draft begins: for which Quartier, from when and to when. */
public abstract class DraftBeginning {

    @Inject
    protected StrategyOverview overview;

    @Inject
    Clock clock;

    private Long quartier;
    private CalendarQuarter from;
    private CalendarQuarter to;

    /** In calendar quarters. */
    protected abstract int usualLength();

    protected Period period() {
        return Period.of(from, to);
    }

    public Map<Long, String> getQuartiere() {
        var names = new LinkedHashMap<Long, String>();
        overview.assignedQuartiere().forEach(each -> names.put(each.getId(), each.getName()));
        return names;
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

    /** As long as usual, unless chosen otherwise. */
    public CalendarQuarter getTo() {
        return to == null ? getFrom().plus(usualLength() - 1) : to;
    }

    public void setTo(CalendarQuarter to) {
        this.to = to;
    }
}
