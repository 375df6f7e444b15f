package de.strategieportal.strategy.suitability;

import de.strategieportal.catalog.Channel;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ChannelAssessment;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A channel that may suit a plan: one that the plan holds already with its own hours and cost, or one of the catalogue with
 * the usual ones, in operation as long as the plan runs.
 */
public record Candidate(
        String name,
        Optional<Channel> channel,
        Optional<ChannelAssessment> assessment,
        BigDecimal runningHours,
        BigDecimal costOnce,
        BigDecimal costMonth,
        Period operation) {

    private static final int MONTHS = 3;

    static Candidate of(ChannelAssessment assessment) {
        var details = assessment.getDetails();
        return new Candidate(
                assessment.getName(),
                assessment.getChannel(),
                Optional.of(assessment),
                details.getRunningHours(),
                details.getCostOnce(),
                details.getCostMonth(),
                assessment.operation());
    }

    static Candidate of(Channel channel, Period plan) {
        var details = channel.getDetails();
        return new Candidate(
                details.getName(),
                Optional.of(channel),
                Optional.empty(),
                details.usualRunningHours(),
                details.getCostOnce(),
                details.getCostMonth(),
                plan);
    }

    /** Once and for all months of operation, in EUR. */
    public BigDecimal cost() {
        return costMonth
                .multiply(BigDecimal.valueOf((long) MONTHS * operation.length()))
                .add(costOnce);
    }
}
