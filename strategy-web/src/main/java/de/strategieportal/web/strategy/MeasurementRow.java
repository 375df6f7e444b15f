package de.strategieportal.web.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.Measurement;
import de.strategieportal.strategy.achievement.Achievement;
import java.util.List;
import java.util.Optional;

/**
 * An indicator on the page of one calendar quarter.
 *
 * @param achievement by what was measured up to that quarter
 */
public record MeasurementRow(Indicator indicator, CalendarQuarter quarter, Achievement achievement) {

    static MeasurementRow of(Indicator indicator, CalendarQuarter quarter, CalendarQuarter now) {
        return new MeasurementRow(indicator, quarter, Achievement.of(indicator, quarter, now));
    }

    public String getValueField() {
        return "value-" + indicator.getId();
    }

    public String getRemarkField() {
        return "remark-" + indicator.getId();
    }

    public Optional<Measurement> stored() {
        return indicator.measured(quarter);
    }

    /** The latest value before. */
    public Optional<Measurement> previous() {
        return indicator.lastMeasured(quarter.previous());
    }

    public List<Measurement> getCourse() {
        return indicator.getMeasurements();
    }
}
