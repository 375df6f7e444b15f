package de.strategieportal.strategy.suitability;

import de.strategieportal.catalog.Lawfulness;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.Weights;
import de.strategieportal.strategy.suitability.Sentence.About;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * How well a candidate suits a plan, and why.
 *
 * @param knockOuts what rules it out; its score is then 0
 * @param warnings what to look at before using it
 * @param judgements one for each criterion, in their order
 */
public record Suitability(
        Candidate candidate, List<Sentence> knockOuts, List<Sentence> warnings, List<Judgement> judgements) {

    private static final int SETTLED = 6;

    public static Suitability of(Strategy plan, ChannelAssessment assessment, Weights weights) {
        return of(new Demand(plan), Candidate.of(assessment), weights);
    }

    static Suitability of(Demand demand, Candidate candidate, Weights weights) {
        var judge = new Judge(demand, candidate, weights);
        return new Suitability(
                candidate,
                knockOuts(demand, candidate),
                warnings(demand, candidate),
                Arrays.stream(Criterion.values()).map(judge::by).toList());
    }

    private static List<Sentence> knockOuts(Demand demand, Candidate candidate) {
        var found = new ArrayList<Sentence>();
        var regime = demand.plan.getTraeger().getRegime();
        candidate.channel().map(channel -> channel.getDetails()).ifPresent(details -> {
            if (details.lawfulnessUnder(regime) == Lawfulness.NO) {
                found.add(Sentence.of(About.UNLAWFUL, regime));
            }
            if (!demand.groups.isEmpty()
                    && demand.groups.stream()
                            .allMatch(group -> group.getDetails().getAgeTo() != null
                                    && group.getDetails().getAgeTo() < details.getMinimumAge())) {
                found.add(Sentence.of(About.TOO_YOUNG, details.getMinimumAge()));
            }
        });
        demand.budget
                .filter(budget -> candidate.cost().compareTo(budget) > 0)
                .ifPresent(budget -> found.add(Sentence.of(About.OVER_BUDGET, candidate.cost(), budget)));
        return List.copyOf(found);
    }

    private static List<Sentence> warnings(Demand demand, Candidate candidate) {
        var found = new ArrayList<Sentence>();
        var regime = demand.plan.getTraeger().getRegime();
        if (candidate.channel().stream()
                .anyMatch(channel -> channel.getDetails().lawfulnessUnder(regime) == Lawfulness.CHECK)) {
            found.add(Sentence.of(About.LAW_TO_CHECK, regime));
        }
        if (candidate.assessment().stream()
                .anyMatch(assessment -> assessment.getDetails().getModerator() == null)) {
            found.add(Sentence.of(About.NO_MODERATOR));
        }
        return List.copyOf(found);
    }

    public boolean knockedOut() {
        return !knockOuts.isEmpty();
    }

    /** 0 to 100; empty where no criterion with a weight can be computed. */
    public OptionalInt score() {
        if (knockedOut()) {
            return OptionalInt.of(0);
        }
        var counting = judgements.stream().filter(Judgement::counts).toList();
        if (counting.isEmpty()) {
            return OptionalInt.empty();
        }
        var gained = counting.stream().map(Judgement::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
        int possible = counting.stream().mapToInt(Judgement::weight).sum();
        var score = gained.movePointRight(2).divide(BigDecimal.valueOf(possible), MathContext.DECIMAL128);
        return OptionalInt.of(score.setScale(SETTLED, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** What speaks for it, the most important first. */
    public List<Sentence> pros() {
        return judgements.stream()
                .filter(Judgement::speaksFor)
                .sorted(Comparator.comparing(Judgement::gain).reversed())
                .map(Judgement::sentence)
                .toList();
    }

    /** What speaks against it, the most important first. */
    public List<Sentence> cons() {
        return judgements.stream()
                .filter(Judgement::speaksAgainst)
                .sorted(Comparator.comparing(Judgement::loss).reversed())
                .map(Judgement::sentence)
                .toList();
    }

    /** Criteria that would count but cannot be computed yet. */
    public List<Sentence> leftOut() {
        return judgements.stream()
                .filter(judgement -> judgement.value().isEmpty() && judgement.weight() > 0)
                .map(Judgement::sentence)
                .toList();
    }
}
