package de.strategieportal.strategy.suitability;

import static de.strategieportal.strategy.StrategyFixture.Q1;
import static de.strategieportal.strategy.reach.ReachFixture.figure;
import static de.strategieportal.strategy.reach.ReachFixture.share;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.channel;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.group;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.held;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.needs;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFixture;
import de.strategieportal.strategy.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The score against a computation in plain numbers that knows nothing of the plan's classes. */
class SuitabilityPropertiesTest {

    @Property(tries = 500)
    void the_score_is_what_a_plain_computation_gives(@ForAll long seed) {
        var numbers = new Numbers(new Random(seed));
        var plan = plan(numbers);
        var assessment = held(
                plan,
                channel(
                        details -> {
                            details.setSkillNeeded(numbers.skillNeeded);
                            details.setAccessibility(numbers.ratings[0]);
                            details.setLocalControl(numbers.ratings[1]);
                            details.setFreedomFromLockIn(numbers.ratings[2]);
                        },
                        numbers.percent < 0 ? null : figure(share(0, null, String.valueOf(numbers.percent))),
                        numbers.offered,
                        numbers.supported),
                details -> {
                    details.setDecision(numbers.chosen ? Decision.USE : Decision.LATER);
                    details.setRunningHours(BigDecimal.valueOf(numbers.running));
                    details.setSetupHours(BigDecimal.valueOf(numbers.setup));
                    details.setCostOnce(BigDecimal.valueOf(numbers.once));
                    details.setCostMonth(BigDecimal.valueOf(numbers.month));
                    details.setFirstQuarter(Q1.plus(numbers.first));
                    details.setLastQuarter(Q1.plus(numbers.last));
                });

        var suitability = Suitability.of(plan, assessment, Weights.of(numbers.weights));

        var expected = numbers.score();
        assertThat(suitability.score().isPresent()).isEqualTo(expected.isPresent());
        expected.ifPresent(score -> assertThat((double) suitability.score().orElseThrow())
                .isBetween(score - 0.5 - 1e-6, score + 0.5 + 1e-6));
    }

    @Property(tries = 200)
    void it_lies_between_its_worst_and_its_best_criterion(@ForAll long seed) {
        var numbers = new Numbers(new Random(seed));
        var plan = plan(numbers);
        var suitability = Suitability.of(
                plan,
                held(plan, channel(details -> {}, null, numbers.offered, numbers.supported), details -> {}),
                Weights.of(numbers.weights));

        var values = suitability.judgements().stream()
                .filter(Judgement::counts)
                .mapToDouble(judgement -> judgement.value().orElseThrow().doubleValue() * 100)
                .summaryStatistics();

        suitability.score().ifPresent(score -> assertThat((double) score)
                .isBetween(values.getMin() - 0.5, values.getMax() + 0.5));
        assertThat(suitability.pros().size() + suitability.cons().size()).isEqualTo((int) values.getCount());
    }

    private static Strategy plan(Numbers numbers) {
        var plan = SuitabilityFixture.plan();
        for (var each : numbers.groups) {
            var group = group(plan, each.size, each.priority);
            needs(group, each.skill, each.functions.toArray(CommunicationFunction[]::new));
            each.goals.forEach(type -> SuitabilityFixture.goal(plan, group, type));
        }
        numbers.hours.ifPresent(hours -> SuitabilityFixture.hours(plan, String.valueOf(hours)));
        numbers.budget.ifPresent(budget -> SuitabilityFixture.budget(plan, String.valueOf(budget)));
        for (int quarter = 0; quarter < 4; quarter++) {
            plan.addActivity(
                    StrategyFixture.activity("0", String.valueOf(numbers.busy[quarter])),
                    Period.of(Q1.plus(quarter), Q1.plus(quarter)),
                    new ActivityLinks(Optional.empty(), List.of(), List.of()));
        }
        return plan;
    }

    private record Group(
            Integer size, int priority, Integer skill, Set<CommunicationFunction> functions, List<GoalType> goals) {}

    /** One random plan and channel as plain numbers, and the score they give. */
    private static final class Numbers {

        final List<Group> groups = new ArrayList<>();
        final Optional<Integer> hours;
        final Optional<Integer> budget;
        final int[] busy;
        final int percent;
        final int skillNeeded;
        final int[] ratings;
        final Set<CommunicationFunction> offered;
        final Set<GoalType> supported;
        final boolean chosen;
        final int running;
        final int setup;
        final int once;
        final int month;
        final int first;
        final int last;
        final Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);

        Numbers(Random random) {
            for (int i = random.nextInt(4); i > 0; i--) {
                groups.add(new Group(
                        random.nextInt(5) == 0 ? null : random.nextInt(500),
                        1 + random.nextInt(3),
                        random.nextInt(4) == 0 ? null : random.nextInt(5),
                        some(random, CommunicationFunction.class),
                        List.copyOf(some(random, GoalType.class))));
            }
            hours = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(30));
            budget = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(2000));
            busy = random.ints(4, 0, 20).toArray();
            percent = random.nextInt(4) == 0 ? -1 : random.nextInt(101);
            skillNeeded = random.nextInt(5);
            ratings = random.ints(3, 0, 5).toArray();
            offered = some(random, CommunicationFunction.class);
            supported = some(random, GoalType.class);
            chosen = random.nextBoolean();
            running = random.nextInt(8);
            setup = random.nextInt(60);
            once = random.nextInt(500);
            month = random.nextInt(50);
            first = random.nextInt(4);
            last = first + random.nextInt(3);
            Arrays.stream(Criterion.values())
                    .forEach(each -> weights.put(each, random.nextInt(3) * random.nextInt(50)));
            weights.put(Criterion.COST, 1 + random.nextInt(20));
        }

        private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> random.nextInt(3) == 0)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        }

        Optional<Double> score() {
            double cost = once + 3.0 * month * (last - first + 1);
            if (budget.isPresent() && cost > budget.get()) {
                return Optional.of(0.0);
            }
            var values = new EnumMap<Criterion, Double>(Criterion.class);
            values.put(Criterion.GOALS, goals());
            values.put(Criterion.FUNCTIONS, functions());
            values.put(
                    Criterion.REACH,
                    groups.stream().anyMatch(g -> g.size != null && g.size > 0) && percent >= 0
                            ? percent / 100.0
                            : Double.NaN);
            values.put(Criterion.ACCESS, access());
            values.put(Criterion.EFFORT, effort());
            values.put(
                    Criterion.COST,
                    budget.isEmpty() || budget.get() == 0 ? Double.NaN : Math.max(0, 1 - cost / budget.get()));
            values.put(Criterion.ACCESSIBILITY, ratings[0] / 4.0);
            values.put(Criterion.LOCAL_CONTROL, ratings[1] / 4.0);
            values.put(Criterion.FREEDOM_FROM_LOCK_IN, ratings[2] / 4.0);
            values.values().removeIf(value -> value.isNaN());
            double all = values.keySet().stream().mapToInt(weights::get).sum();
            return all == 0
                    ? Optional.empty()
                    : Optional.of(100
                            * values.entrySet().stream()
                                    .mapToDouble(each -> each.getValue() * weights.get(each.getKey()))
                                    .sum()
                            / all);
        }

        private double goals() {
            double all = 0;
            double served = 0;
            for (var group : groups) {
                for (var goal : group.goals) {
                    all += 4 - group.priority;
                    served += supported.contains(goal) ? 4 - group.priority : 0;
                }
            }
            return served / all;
        }

        private double functions() {
            var needed =
                    groups.stream().flatMap(group -> group.functions.stream()).collect(Collectors.toSet());
            return needed.stream().filter(offered::contains).count() / (double) needed.size();
        }

        private double access() {
            double all = 0;
            double able = 0;
            for (var group : groups) {
                if (group.size != null && group.skill != null) {
                    all += group.size;
                    able += group.size * (group.skill >= skillNeeded ? 1 : 1 - (skillNeeded - group.skill) / 4.0);
                }
            }
            return able / all;
        }

        private double effort() {
            if (hours.isEmpty() || running == 0) {
                return Double.NaN;
            }
            double worst = Double.MAX_VALUE;
            for (int quarter = first; quarter <= Math.min(last, 3); quarter++) {
                worst = Math.min(worst, hours.get() - busy[quarter]);
            }
            return Math.max(0, Math.min(1, worst / running));
        }
    }
}
