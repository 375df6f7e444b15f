package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.StrategyFixture.NOON;
import static de.strategieportal.strategy.StrategyFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.feasibility.AnyPlan.Spec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whoever pulls a lever gets what it promised. */
@Domain(AnyPlan.class)
class LeverPropertiesTest {

    private static final double EXACT = 1e-6;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_lever_does_what_it_promises(@ForAll Spec spec) {
        int count = FeasibilityCheck.of(spec.plan(), spec.today()).levers().size();
        for (int i = 0; i < count; i++) {
            var plan = spec.plan();
            var before = FeasibilityCheck.of(plan, spec.today());
            var lever = before.levers().get(i);
            pull(lever, plan);
            var after = FeasibilityCheck.of(plan, spec.today());

            assertThat(after.light()).isEqualTo(lever.planLight());
            assertThat(in(lever, after).light()).isEqualTo(lever.light());
            assertThat(in(lever, after).missing().doubleValue())
                    .isCloseTo(lever.missing().doubleValue(), within(EXACT))
                    .isLessThan(in(lever, before).missing().doubleValue());
        }
    }

    private static QuarterHours in(Lever lever, FeasibilityCheck check) {
        return check.quarters().stream()
                .filter(hours -> hours.quarter().equals(lever.quarter()))
                .findFirst()
                .orElseThrow();
    }

    private static void pull(Lever lever, Strategy plan) {
        switch (lever.kind()) {
            case DROP_CHANNEL -> plan.remove((ChannelAssessment) lever.entry().orElseThrow(), NOON);
            case START_LATER -> shift(lever.entry().orElseThrow(), 1, plan);
            case START_EARLIER -> shift(lever.entry().orElseThrow(), -1, plan);
            case ADD_HOURS -> add(lever.hours(), Period.of(lever.quarter(), lever.quarter()), plan);
        }
    }

    private static void shift(PlanEntry entry, int quarters, Strategy plan) {
        if (entry instanceof Activity activity) {
            activity.change(activity.getDetails(), activity.getPeriod().plus(quarters), ActivityLinks.none());
            return;
        }
        var channel = (ChannelAssessment) entry;
        var details = channel.getDetails();
        details.setFirstQuarter(channel.operation().getFrom().plus(quarters));
        if (details.getLastQuarter() != null) {
            details.setLastQuarter(channel.operation().getTo().plus(quarters));
        }
        channel.change(null, details, List.of());
    }

    private static void add(BigDecimal hours, Period quarter, Strategy plan) {
        plan.addResource(hours(ResourceKind.STAFF, hours.toString(), 1), quarter, Set.of());
    }
}
