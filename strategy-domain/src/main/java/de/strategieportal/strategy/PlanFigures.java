package de.strategieportal.strategy;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.strategy.reach.ExpectedReach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All that is stored about a plan for dashboards, computed afresh. The one place that does. */
public final class PlanFigures {

    /** Rises with every change of a formula; a portal whose figures are older computes all of them again at its start. */
    public static final int FORMULA = 2;

    private final List<StrategyFigures> quarters = new ArrayList<>();
    private final List<CategoryFigures> categories = new ArrayList<>();

    private PlanFigures(Strategy plan) {
        var reach = ExpectedReach.of(plan);
        var groups = new GroupFigures(plan, plan.getTargetGroups(), reach);
        var findings = FindingCounts.found(plan);
        var served = ServedCategories.of(plan, reach);
        for (var quarter : plan.getPeriod().quarters()) {
            var figures = new StrategyFigures(plan, quarter, groups, findings);
            quarters.add(figures);
            categories.addAll(served.in(quarter, figures.coverage()));
        }
    }

    public static PlanFigures of(Strategy plan) {
        return new PlanFigures(plan);
    }

    public List<StrategyFigures> quarters() {
        return List.copyOf(quarters);
    }

    public List<CategoryFigures> categories() {
        return List.copyOf(categories);
    }

    /** Touches only what differs, so that an edit of one activity does not write the rows of all calendar quarters. */
    void writeInto(List<StrategyFigures> stored, List<CategoryFigures> storedCategories) {
        merge(stored, quarters, StrategyFigures::getQuarter, StrategyFigures::take);
        merge(storedCategories, categories, CategoryFigures::key, CategoryFigures::take);
    }

    private static <R, K> void merge(List<R> stored, List<R> fresh, Function<R, K> key, Taking<R> take) {
        Map<K, R> wanted =
                fresh.stream().collect(toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        stored.removeIf(row -> !wanted.containsKey(key.apply(row)));
        stored.forEach(row -> take.from(row, wanted.remove(key.apply(row))));
        stored.addAll(wanted.values());
    }

    private interface Taking<R> {
        void from(R row, R fresh);
    }
}
