package de.strategieportal.strategy.achievement;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.Measurement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How far an indicator has come, by the latest value of a period or before.
 *
 * @param planned baseline, target and the calendar quarter it is due in
 * @param value empty for nothing measured
 * @param overdue whether the calendar quarter it was due in is over
 */
public record Achievement(IndicatorDetails planned, Optional<BigDecimal> value, boolean overdue) {

    /**
     * @param until the last calendar quarter that is looked at
     * @param now the current one; what is due in it is not missed yet
     */
    public static Achievement of(Indicator indicator, CalendarQuarter until, CalendarQuarter now) {
        var planned = indicator.getDetails();
        var due = Optional.ofNullable(planned.getDueQuarter());
        return new Achievement(
                planned,
                indicator
                        .lastMeasured(until)
                        .map(Measurement::getDetails)
                        .flatMap(details -> Optional.ofNullable(details.getValue())),
                due.filter(quarter -> quarter.compareTo(until) <= 0 && quarter.compareTo(now) < 0)
                        .isPresent());
    }

    /**
     * (value − baseline) ÷ (target − baseline), also where the target lies below the baseline; below 0 where things got worse,
     * above 1 beyond the target; unrounded. Where the target is the baseline there is no way to go: 1 where it is met, else
     * unknown.
     */
    public Optional<BigDecimal> progress() {
        var baseline = planned.getBaselineValue();
        var target = planned.getTargetValue();
        if (value.isEmpty() || baseline == null || target == null) {
            return Optional.empty();
        }
        if (target.compareTo(baseline) == 0) {
            return isReached() ? Optional.of(BigDecimal.ONE) : Optional.empty();
        }
        return value.map(
                measured -> measured.subtract(baseline).divide(target.subtract(baseline), MathContext.DECIMAL64));
    }

    /** Whether the value is the target or lies beyond it, seen from the baseline; without one, more is better. */
    public boolean isReached() {
        var target = planned.getTargetValue();
        return target != null
                && value.filter(measured -> falls() ? measured.compareTo(target) <= 0 : measured.compareTo(target) >= 0)
                        .isPresent();
    }

    private boolean falls() {
        var baseline = planned.getBaselineValue();
        return baseline != null && planned.getTargetValue().compareTo(baseline) < 0;
    }

    public AchievementState state() {
        if (value.isEmpty()) {
            return AchievementState.NOT_MEASURED;
        }
        if (planned.getTargetValue() == null) {
            return AchievementState.NO_TARGET;
        }
        if (isReached()) {
            return AchievementState.REACHED;
        }
        return overdue ? AchievementState.MISSED : AchievementState.ON_THE_WAY;
    }
}
