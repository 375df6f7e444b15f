package de.strategieportal.strategy;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** Whoever writes a plan enters what its indicators were, calendar quarter by calendar quarter; also while the plan is fixed. */
@UseCase
public class Measurements {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    /** The indicators of a plan, in its order, each with everything measured. */
    public List<Indicator> of(long strategy) {
        return MeasuredIndicators.of(List.of(plans.readableAlone(strategy)), em);
    }

    /**
     * Stores what was measured; where value and remark are empty, what was stored is taken back.
     *
     * @throws Conflict when one of the values was entered by somebody else meanwhile; then nothing is stored
     */
    public void enter(long strategy, CalendarQuarter quarter, Collection<Measured> entered) {
        var indicators = MeasuredIndicators.of(List.of(plans.measurable(strategy)), em);
        entered.forEach(each -> enter(plans.among(indicators, each.indicator()), quarter, each));
    }

    private void enter(Indicator indicator, CalendarQuarter quarter, Measured entered) {
        var stored = indicator.measured(quarter);
        if (entered.shown() != stored.map(Measurement::getVersion).orElse(0L)) {
            throw new Conflict();
        }
        var now = CalendarQuarter.containing(LocalDate.now(clock));
        var remark = entered.remark() == null ? "" : entered.remark().strip();
        if (entered.value() != null) {
            mustFit(entered);
            indicator
                    .measure(quarter, new MeasurementDetails(entered.value(), remark.isEmpty() ? null : remark), now)
                    .touched(caller.displayName(), LocalDateTime.now(clock));
        } else if (remark.isEmpty()) {
            indicator.unmeasure(quarter, now);
        } else {
            throw RuleViolation.at("value-" + entered.indicator(), "measurement.remark_only");
        }
    }

    private static void mustFit(Measured entered) {
        var value = entered.value().stripTrailingZeros();
        if (value.scale() > MeasurementDetails.DECIMALS
                || value.precision() - value.scale() > MeasurementDetails.DIGITS) {
            throw RuleViolation.at("value-" + entered.indicator(), "measurement.too_long");
        }
    }
}
