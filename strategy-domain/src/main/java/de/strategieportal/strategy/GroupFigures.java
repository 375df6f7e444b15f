package de.strategieportal.strategy;

import de.strategieportal.strategy.reach.ExpectedReach;
import de.strategieportal.strategy.reach.ReachBand;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What some target groups of a plan add up to. Groups without a size or without a known reach count where they are known. */
@Embeddable
public class GroupFigures extends EqualByValues {

    @Column(name = "target_groups")
    private int count;

    private int goals;
    private BigDecimal persons;

    @Column(name = "hard_to_reach")
    private BigDecimal hardToReach;

    @Column(name = "reach_basis")
    private BigDecimal reachBasis;

    @Column(name = "reach_low")
    private BigDecimal reachLow;

    @Column(name = "reach_high")
    private BigDecimal reachHigh;

    @Column(name = "none_low")
    private BigDecimal noneLow;

    @Column(name = "none_high")
    private BigDecimal noneHigh;

    protected GroupFigures() {}

    GroupFigures(Strategy plan, Collection<TargetGroup> groups, ExpectedReach reach) {
        count = groups.size();
        goals = groups.stream().mapToInt(group -> plan.goalsOf(group).size()).sum();
        persons = sum(groups.stream(), GroupFigures::size);
        hardToReach = sum(groups.stream(), GroupFigures::hardToReach);
        var known = groups.stream()
                .map(reach::of)
                .filter(each -> each.reached().isPresent())
                .toList();
        reachBasis = sum(known.stream(), each -> size(each.group()));
        reachLow = sum(known.stream(), each -> each.reached().map(ReachBand::low));
        reachHigh = sum(known.stream(), each -> each.reached().map(ReachBand::high));
        noneLow = sum(known.stream(), each -> each.byNone().map(ReachBand::low));
        noneHigh = sum(known.stream(), each -> each.byNone().map(ReachBand::high));
    }

    GroupFigures(GroupFigures other) {
        count = other.count;
        goals = other.goals;
        persons = other.persons;
        hardToReach = other.hardToReach;
        reachBasis = other.reachBasis;
        reachLow = other.reachLow;
        reachHigh = other.reachHigh;
        noneLow = other.noneLow;
        noneHigh = other.noneHigh;
    }

    private static Optional<BigDecimal> size(TargetGroup group) {
        return Optional.ofNullable(group.getDetails().getSize()).map(BigDecimal::valueOf);
    }

    private static Optional<BigDecimal> hardToReach(TargetGroup group) {
        return Optional.ofNullable(group.getDetails().getHardToReachPercent()).flatMap(percent -> size(group)
                .map(size -> size.multiply(BigDecimal.valueOf(percent)).movePointLeft(2)));
    }

    private static <T> BigDecimal sum(Stream<T> from, Function<T, Optional<BigDecimal>> number) {
        return from.flatMap(each -> number.apply(each).stream())
                .reduce(BigDecimal::add)
                .map(Hours::stored)
                .orElse(null);
    }

    @Override
    List<Object> values() {
        return Arrays.asList(count, goals, persons, hardToReach, reachBasis, reachLow, reachHigh, noneLow, noneHigh);
    }
}
