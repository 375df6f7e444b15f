package de.strategieportal.strategy.suitability;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelDetails;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Hours;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.Weights;
import de.strategieportal.strategy.reach.ChannelReach;
import de.strategieportal.strategy.reach.ReachBand;
import de.strategieportal.strategy.suitability.Sentence.About;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Judges one candidate by one criterion after another. */
final class Judge {

    private static final int BEST_RATING = 4;
    private static final int LOWEST_PRIORITY = 3;

    private final Demand demand;
    private final Candidate candidate;
    private final Weights weights;

    Judge(Demand demand, Candidate candidate, Weights weights) {
        this.demand = demand;
        this.candidate = candidate;
        this.weights = weights;
    }

    Judgement by(Criterion criterion) {
        return switch (criterion) {
            case GOALS -> rated(criterion, this::goals);
            case FUNCTIONS -> rated(criterion, this::functions);
            case REACH -> reach();
            case ACCESS -> rated(criterion, this::access);
            case EFFORT -> effort();
            case COST -> cost();
            case ACCESSIBILITY -> rating(criterion, ChannelDetails::getAccessibility);
            case LOCAL_CONTROL -> rating(criterion, ChannelDetails::getLocalControl);
            case FREEDOM_FROM_LOCK_IN -> rating(criterion, ChannelDetails::getFreedomFromLockIn);
        };
    }

    private Judgement goals(Channel channel) {
        if (demand.goals.isEmpty()) {
            return unknown(Criterion.GOALS, About.GOALS_OPEN);
        }
        var supported = demand.goals.stream()
                .filter(goal ->
                        channel.getGoalTypes().contains(goal.getDetails().getGoalType()))
                .toList();
        var value = ratio(importance(supported), importance(demand.goals));
        return known(Criterion.GOALS, value, About.GOALS, supported.size(), demand.goals.size(), percent(value));
    }

    private static BigDecimal importance(List<DigitalGoal> goals) {
        return BigDecimal.valueOf(goals.stream()
                .mapToInt(goal ->
                        LOWEST_PRIORITY + 1 - goal.getTargetGroup().getDetails().getPriority())
                .sum());
    }

    private Judgement functions(Channel channel) {
        if (demand.functions.isEmpty()) {
            return unknown(Criterion.FUNCTIONS, About.FUNCTIONS_OPEN);
        }
        var missing = demand.functions.stream()
                .filter(function -> !channel.getFunctions().contains(function))
                .toList();
        int needed = demand.functions.size();
        int offered = needed - missing.size();
        var value = ratio(BigDecimal.valueOf(offered), BigDecimal.valueOf(needed));
        return missing.isEmpty()
                ? known(Criterion.FUNCTIONS, value, About.FUNCTIONS_ALL, needed)
                : known(Criterion.FUNCTIONS, value, About.FUNCTIONS, offered, needed, missing);
    }

    private Judgement reach() {
        var persons = ZERO;
        var size = ZERO;
        for (var group : demand.groups) {
            var reached = reachOf(group).persons();
            if (reached.isPresent()) {
                persons = persons.add(reached.get());
                size = size.add(BigDecimal.valueOf(group.getDetails().getSize()));
            }
        }
        if (size.signum() == 0) {
            return unknown(Criterion.REACH, About.REACH_OPEN);
        }
        var value = ratio(persons, size);
        return known(Criterion.REACH, value, About.REACH, ReachBand.rounded(persons), size, percent(value));
    }

    private ChannelReach reachOf(TargetGroup group) {
        return candidate
                .assessment()
                .map(assessment -> demand.reach.of(group, assessment))
                .orElseGet(() -> demand.reach.of(group, candidate.channel().orElseThrow()));
    }

    private Judgement access(Channel channel) {
        int needed = channel.getDetails().getSkillNeeded();
        var known = demand.groups.stream()
                .filter(group -> skill(group).isPresent() && group.getDetails().getSize() != null)
                .toList();
        var all = ZERO;
        var able = ZERO;
        for (var group : known) {
            var size = BigDecimal.valueOf(group.getDetails().getSize());
            int lacking = Math.max(0, needed - skill(group).orElseThrow());
            all = all.add(size);
            able = able.add(size.multiply(ONE.subtract(ratio(lacking, BEST_RATING))));
        }
        if (all.signum() == 0) {
            return unknown(Criterion.ACCESS, About.ACCESS_OPEN);
        }
        var below = known.stream()
                .filter(group -> skill(group).orElseThrow() < needed)
                .map(group -> group.getDetails().getName())
                .toList();
        var value = ratio(able, all);
        return below.isEmpty()
                ? known(Criterion.ACCESS, value, About.ACCESS_ALL)
                : known(Criterion.ACCESS, value, About.ACCESS, needed, below);
    }

    private static Optional<Integer> skill(TargetGroup group) {
        return group.getReachability()
                .map(reachability -> reachability.getDetails().getSkill());
    }

    /** Beyond the plan nothing is known about hours, so only its own quarters count. */
    private Judgement effort() {
        var worst = candidate.operation().quarters().stream()
                .filter(demand.free::containsKey)
                .min(Comparator.comparing(this::freeWithout));
        if (worst.isEmpty()) {
            return unknown(Criterion.EFFORT, About.EFFORT_OPEN);
        }
        var running = candidate.runningHours();
        if (running.signum() == 0) {
            return unknown(Criterion.EFFORT, About.EFFORT_UNSTATED);
        }
        var free = freeWithout(worst.get());
        var value = free.divide(running, MathContext.DECIMAL128).min(ONE).max(ZERO);
        return known(
                Criterion.EFFORT,
                value,
                free.signum() < 0 ? About.EFFORT_NONE : About.EFFORT,
                Hours.rounded(running),
                Hours.rounded(free.abs()),
                worst.get());
    }

    private BigDecimal freeWithout(CalendarQuarter quarter) {
        var own = candidate
                .assessment()
                .filter(ChannelAssessment::isChosen)
                .map(assessment -> assessment.hoursIn(quarter))
                .orElse(ZERO);
        return demand.free.get(quarter).add(own);
    }

    private Judgement cost() {
        var budget = demand.budget.filter(sum -> sum.signum() > 0);
        if (budget.isEmpty()) {
            return unknown(Criterion.COST, About.COST_OPEN);
        }
        var cost = candidate.cost();
        var spent = ratio(cost, budget.get());
        var value = ONE.subtract(spent).max(ZERO);
        return cost.signum() == 0
                ? known(Criterion.COST, value, About.COST_NONE)
                : known(Criterion.COST, value, About.COST, cost, budget.get(), percent(spent));
    }

    private Judgement rating(Criterion criterion, Function<ChannelDetails, Integer> rating) {
        return rated(criterion, channel -> {
            int given = rating.apply(channel.getDetails());
            return known(criterion, ratio(given, BEST_RATING), About.RATING, criterion, given, BEST_RATING);
        });
    }

    /** The catalogue rates its channels; an own one has no such properties. */
    private Judgement rated(Criterion criterion, Function<Channel, Judgement> judgement) {
        return candidate
                .channel()
                .map(judgement)
                .orElseGet(() -> new Judgement(
                        criterion, weights.of(criterion), Optional.empty(), Sentence.of(About.NOT_RATED, criterion)));
    }

    private Judgement known(Criterion criterion, BigDecimal value, About about, Object... arguments) {
        return new Judgement(criterion, weights.of(criterion), Optional.of(value), Sentence.of(about, arguments));
    }

    private Judgement unknown(Criterion criterion, About about) {
        return new Judgement(criterion, weights.of(criterion), Optional.empty(), Sentence.of(about));
    }

    private static BigDecimal ratio(int part, int whole) {
        return ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL128);
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    }
}
