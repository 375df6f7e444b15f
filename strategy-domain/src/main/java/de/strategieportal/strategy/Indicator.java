package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a digital goal is measured. */
@Entity
public class Indicator extends ListedEntry {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "digital_goal_id")
    private DigitalGoal goal;

    @Embedded
    private IndicatorDetails details;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Measurement> measurements = new ArrayList<>();

    protected Indicator() {}

    Indicator(DigitalGoal goal, int position, IndicatorDetails details) {
        super(position);
        this.goal = goal;
        this.details = new IndicatorDetails(details);
    }

    public void change(IndicatorDetails details) {
        goal.getStrategy().mustBeDraft();
        this.details = new IndicatorDetails(details);
    }

    /**
     * Says what it was in a calendar quarter; also while the plan is fixed.
     *
     * @param now the current calendar quarter
     * @throws RuleViolation when the plan is archived, does not run in the quarter, or the quarter has not begun
     */
    public Measurement measure(CalendarQuarter quarter, MeasurementDetails details, CalendarQuarter now) {
        mustBeMeasurable(quarter, now);
        var stored = measured(quarter);
        stored.ifPresent(measurement -> measurement.write(details));
        return stored.orElseGet(() -> {
            var measurement = new Measurement(this, quarter, details);
            measurements.add(measurement);
            return measurement;
        });
    }

    /** Takes back what was said about a calendar quarter, under the rules of {@link #measure}. */
    public void unmeasure(CalendarQuarter quarter, CalendarQuarter now) {
        mustBeMeasurable(quarter, now);
        measurements.removeIf(measurement -> measurement.getQuarter().equals(quarter));
    }

    private void mustBeMeasurable(CalendarQuarter quarter, CalendarQuarter now) {
        if (getStrategy().getState() == StrategyState.ARCHIVED) {
            throw new RuleViolation("measurement.archived");
        }
        if (!getStrategy().getPeriod().contains(quarter)) {
            throw RuleViolation.at("quarter", "measurement.outside_period");
        }
        if (quarter.compareTo(now) > 0) {
            throw RuleViolation.at("quarter", "measurement.future");
        }
    }

    public Optional<Measurement> measured(CalendarQuarter quarter) {
        return measurements.stream()
                .filter(measurement -> measurement.getQuarter().equals(quarter))
                .findFirst();
    }

    /** The latest one of that calendar quarter or earlier. */
    public Optional<Measurement> lastMeasured(CalendarQuarter until) {
        return measurements.stream()
                .filter(measurement -> measurement.getQuarter().compareTo(until) <= 0)
                .max(Comparator.comparing(Measurement::getQuarter));
    }

    /** In the order of the calendar quarters. */
    public List<Measurement> getMeasurements() {
        return measurements.stream()
                .sorted(Comparator.comparing(Measurement::getQuarter))
                .toList();
    }

    public DigitalGoal getGoal() {
        return goal;
    }

    @Override
    public Strategy getStrategy() {
        return goal.getStrategy();
    }

    @Override
    public Object orderedWithin() {
        return goal;
    }

    @Override
    public String getLabel() {
        return details.getName();
    }

    public IndicatorDetails getDetails() {
        return new IndicatorDetails(details);
    }
}
