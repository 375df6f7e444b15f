package de.strategieportal.strategy;

import de.strategieportal.shared.RuleViolation;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much each criterion counts when a plan weighs its channels: 0 to 100 each, and not all of them nothing. */
public final class Weights {

    public static final Weights USUAL = of(Map.of());

    private static final int MOST = 100;

    private final Map<Criterion, Integer> weights;

    private Weights(Map<Criterion, Integer> weights) {
        this.weights = weights;
    }

    /**
     * @param weights those not named keep their usual value
     * @throws RuleViolation at the name of the criterion when its weight is out of range
     */
    public static Weights of(Map<Criterion, Integer> weights) {
        var all = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            int weight = weights.getOrDefault(criterion, criterion.usualWeight());
            if (weight < 0 || weight > MOST) {
                throw RuleViolation.at(criterion.name(), "weights.out_of_range");
            }
            all.put(criterion, weight);
        }
        if (all.values().stream().allMatch(weight -> weight == 0)) {
            throw new RuleViolation("weights.all_nothing");
        }
        return new Weights(Collections.unmodifiableMap(all));
    }

    public int of(Criterion criterion) {
        return weights.get(criterion);
    }

    public Map<Criterion, Integer> asMap() {
        return weights;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights that && weights.equals(that.weights);
    }

    /** The same in every process, so that a form may carry it. */
    @Override
    public int hashCode() {
        return inOrder().hashCode();
    }

    private List<Integer> inOrder() {
        return Arrays.stream(Criterion.values()).map(this::of).toList();
    }

    @Override
    public String toString() {
        return inOrder().toString();
    }
}
