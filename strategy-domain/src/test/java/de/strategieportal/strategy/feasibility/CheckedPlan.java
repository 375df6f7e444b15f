package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.StrategyFixture.sound;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A sound plan and what the check finds once a test has spoilt it. */
abstract class CheckedPlan {

    static final LocalDate TODAY = LocalDate.of(2026, 2, 16);

    Strategy plan = sound();
    DigitalGoal goal = plan.getDigitalGoals().get(0);
    Resource staff = plan.getResources().get(0);
    ChannelAssessment channel = plan.getChannels().get(0);

    static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    Finding only(FindingCode code) {
        assertThat(findings()).extracting(Finding::code).containsExactly(code);
        return findings().get(0);
    }

    List<Finding> findings() {
        return FeasibilityCheck.of(plan, TODAY).findings();
    }
}
