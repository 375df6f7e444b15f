package de.strategieportal.strategy.reach;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The expected reach of a plan: of its chosen channels in each target group, and of any other channel on request. */
public final class ExpectedReach {

    private static final int PERCENT_DECIMALS = 2;

    private final Residents residents;
    private final Map<FigureInAges, FigureShares> computed = new HashMap<>();
    private final List<GroupReach> groups;

    private ExpectedReach(Strategy plan) {
        residents = new Residents(plan.getQuartier().getResidents());
        var chosen =
                plan.getChannels().stream().filter(ChannelAssessment::isChosen).toList();
        groups = plan.getTargetGroups().stream()
                .map(group -> GroupReach.of(
                        group,
                        chosen.stream().map(channel -> of(group, channel)).toList()))
                .toList();
    }

    public static ExpectedReach of(Strategy plan) {
        return new ExpectedReach(plan);
    }

    /** Every target group, in plan order. */
    public List<GroupReach> groups() {
        return groups;
    }

    public GroupReach of(TargetGroup group) {
        return groups.stream()
                .filter(reach -> reach.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** Of a channel of the plan, chosen or not. */
    public ChannelReach of(TargetGroup group, ChannelAssessment assessment) {
        return assessment
                .getChannel()
                .map(channel -> of(group, channel))
                .orElseGet(() -> reach(group, assessment.getName(), Optional.empty(), Optional.empty()));
    }

    /** Of a channel of the catalogue, whether or not it is part of the plan. */
    public ChannelReach of(TargetGroup group, Channel channel) {
        return reach(group, channel.getDetails().getName(), Optional.of(channel), channel.getFigure());
    }

    private ChannelReach reach(
            TargetGroup group, String name, Optional<Channel> channel, Optional<ReferenceFigure> figure) {
        var stated = stated(group, name, channel);
        if (stated.isPresent()) {
            return new ChannelReach(
                    name, Basis.STATED, stated, persons(group, stated.get()), Optional.empty(), List.of());
        }
        if (figure.isEmpty()) {
            return new ChannelReach(name, Basis.NONE, stated, Optional.empty(), figure, List.of());
        }
        var shares = computed.computeIfAbsent(
                new FigureInAges(figure.get(), AgeRange.of(group, residents)),
                key -> FigureShares.of(key.figure, key.ages, residents));
        return new ChannelReach(
                name,
                shares.weighted() ? Basis.FIGURE : Basis.FIGURE_UNWEIGHTED,
                Optional.of(shares.share()),
                persons(group, shares.share()),
                figure,
                shares.uncovered());
    }

    /**
     * The share the plan states for the service in this group; the highest where it is named more than once. A service that
     * is no channel of the catalogue belongs to the plan's own channel of the same name.
     */
    private static Optional<BigDecimal> stated(TargetGroup group, String name, Optional<Channel> channel) {
        return group.getReachability().stream()
                .flatMap(reachability -> reachability.getServices().stream())
                .filter(service -> service.getChannel().equals(channel))
                .filter(service ->
                        channel.isPresent() || service.getDetails().getService().equalsIgnoreCase(name))
                .flatMap(service -> Optional.ofNullable(service.getDetails().getSharePercent()).stream())
                .max(Comparator.naturalOrder())
                .map(percent -> percent.movePointLeft(PERCENT_DECIMALS));
    }

    private static Optional<BigDecimal> persons(TargetGroup group, BigDecimal share) {
        return Optional.ofNullable(group.getDetails().getSize()).map(size -> share.multiply(BigDecimal.valueOf(size)));
    }

    private record FigureInAges(ReferenceFigure figure, AgeRange ages) {}
}
