package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.AnyPlan.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.feasibility.AnyPlan.Spec;
import de.strategieportal.strategy.feasibility.AnyPlan.Tool;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The hours and the light of a plan against a computation that fills one cell after another. */
@Domain(AnyPlan.class)
class HoursPropertiesTest {

    private static final double EXACT = 1e-6;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_hours_of_every_quarter_are_what_filling_a_table_gives(@ForAll Spec spec) {
        var quarters = FeasibilityCheck.of(spec.plan(), spec.today()).quarters();
        var required = required(spec);
        var available = available(spec);

        assertThat(quarters).hasSize(spec.quarters());
        for (int i = 0; i < spec.quarters(); i++) {
            assertThat(quarters.get(i).quarter()).isEqualTo(BEGIN.plus(i));
            assertThat(quarters.get(i).required().doubleValue()).isCloseTo(required[i], within(EXACT));
            assertThat(quarters.get(i).available().doubleValue()).isCloseTo(available[i], within(EXACT));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_light_is_that_of_the_lowest_coverage_still_to_come(@ForAll Spec spec) {
        var required = required(spec);
        var available = available(spec);
        int now = CalendarQuarter.containing(spec.today()).since(BEGIN);
        int first = now >= 0 && now < spec.quarters() ? now : 0;
        var lowest = IntStream.range(first, spec.quarters())
                .filter(i -> required[i] > EXACT)
                .mapToDouble(i -> available[i] / required[i])
                .min();

        assertThat(FeasibilityCheck.of(spec.plan(), spec.today()).light())
                .isEqualTo(lowest.isEmpty() ? Light.NOTHING_PLANNED : light(lowest.getAsDouble()));
    }

    private static Light light(double coverage) {
        if (coverage >= 1 - EXACT) {
            return Light.SUSTAINABLE;
        }
        return coverage >= 0.8 - EXACT ? Light.STRAINED : Light.NOT_SUSTAINABLE;
    }

    private static double[] available(Spec spec) {
        var available = new double[spec.quarters()];
        for (var giver : spec.givers()) {
            for (int i = 0; i < available.length; i++) {
                if (i >= giver.span().first() && i <= giver.span().last()) {
                    available[i] += giver.weekly().doubleValue() * giver.heads();
                }
            }
        }
        return available;
    }

    private static double[] required(Spec spec) {
        var required = new double[spec.quarters()];
        for (var work : spec.works()) {
            int n = work.span().last() - work.span().first() + 1;
            for (int i = work.span().first(); i <= work.span().last() && work.status() != ActivityStatus.DROPPED; i++) {
                required[i] += work.weekly().doubleValue() + work.oneOff().doubleValue() / (13 * n);
            }
        }
        spec.tools().stream().filter(tool -> tool.decision() == Decision.USE).forEach(tool -> add(required, tool));
        return required;
    }

    private static void add(double[] required, Tool tool) {
        int first = tool.begins() ? tool.span().first() : 0;
        int last = Math.max(first, tool.ends() ? tool.span().last() : required.length - 1);
        int setUpFrom = first > 0 ? 0 : first;
        int setUpTo = first > 0 ? Math.min(first, required.length) - 1 : first;
        for (int i = 0; i < required.length; i++) {
            if (i >= first && i <= last) {
                required[i] += tool.running().doubleValue();
            }
            if (i >= setUpFrom && i <= setUpTo) {
                required[i] += tool.setup().doubleValue() / (13 * (setUpTo - setUpFrom + 1));
            }
        }
    }
}
