package de.strategieportal.strategy.reach;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The expected reach of a plan: of its chosen channels in each target group, and of any other channel on request. */
public final class ExpectedReach {

    private final Residents residents;
    private final Map<ReferenceFigure, FigureShares> figures = new HashMap<>();
    private final Map<TargetGroup, Audience> audiences = new HashMap<>();
    private final List<GroupReach> groups;

    private ExpectedReach(Strategy plan) {
        residents = new Residents(plan.getQuartier().getResidents());
        var chosen = plan.getChannels().stream()
                .filter(ChannelAssessment::isChosen)
                .map(UsedChannel::of)
                .toList();
        groups = plan.getTargetGroups().stream()
                .map(group -> GroupReach.of(
                        group,
                        chosen.stream().map(service -> reach(group, service)).toList()))
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
        return reach(group, UsedChannel.of(assessment));
    }

    /** Of a channel of the catalogue, whether or not it is part of the plan. */
    public ChannelReach of(TargetGroup group, Channel channel) {
        return reach(group, UsedChannel.of(channel));
    }

    private ChannelReach reach(TargetGroup group, UsedChannel service) {
        var audience = audiences.computeIfAbsent(group, key -> new Audience(key, residents));
        var stated = audience.stated(service);
        if (stated.isPresent()) {
            return new ChannelReach(
                    service.name(), Basis.STATED, stated, audience.persons(stated.get()), Optional.empty(), List.of());
        }
        return service.figure()
                .map(figure -> byFigure(audience, service, figure))
                .orElseGet(() -> new ChannelReach(
                        service.name(), Basis.NONE, stated, Optional.empty(), Optional.empty(), List.of()));
    }

    private ChannelReach byFigure(Audience audience, UsedChannel service, ReferenceFigure figure) {
        var shares = figures.computeIfAbsent(figure, key -> new FigureShares(key, residents));
        var share = shares.share(audience.ages());
        return new ChannelReach(
                service.name(),
                residents.anyOf(audience.ages()) ? Basis.FIGURE : Basis.FIGURE_UNWEIGHTED,
                Optional.of(share),
                audience.persons(share),
                service.figure(),
                shares.uncovered(audience.ages()));
    }
}
