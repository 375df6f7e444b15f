package de.strategieportal.strategy.reach;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The expected reach of a plan: of its chosen channels in each target group, and of any other channel on request. */
public final class ExpectedReach {

    private final Residents residents;
    private final Map<ReferenceFigure, FigureShares> figures = new IdentityHashMap<>();
    private final Map<TargetGroup, Audience> audiences = new IdentityHashMap<>();
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
        var figure =
                service.figure().map(known -> figures.computeIfAbsent(known, key -> new FigureShares(key, residents)));
        return audiences
                .computeIfAbsent(group, key -> new Audience(key, residents))
                .of(service, figure);
    }
}
