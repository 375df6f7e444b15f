package de.strategieportal.strategy.reach;

import de.strategieportal.strategy.TargetGroup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the chosen channels together can be expected to reach of one target group: at least what the strongest of them does
 * (all reach the same people), at most what they would if it were independent who uses which.
 *
 * @param channels the chosen ones, in plan order
 * @param share 0 to 1, low and high; nobody where no channel is chosen, empty where no chosen channel has a known share
 * @param reached persons; empty also where the size of the group is not known
 * @param byNone the rest of the group
 */
public record GroupReach(
        TargetGroup group,
        List<ChannelReach> channels,
        Optional<ReachBand> share,
        Optional<ReachBand> reached,
        Optional<ReachBand> byNone) {

    static GroupReach of(TargetGroup group, List<ChannelReach> channels) {
        var size = Optional.ofNullable(group.getDetails().getSize()).map(BigDecimal::valueOf);
        var share = share(channels);
        var reached = share.flatMap(band ->
                size.map(persons -> new ReachBand(persons.multiply(band.low()), persons.multiply(band.high()))));
        return new GroupReach(group, channels, share, reached, reached.map(band -> band.restOf(size.orElseThrow())));
    }

    private static Optional<ReachBand> share(List<ChannelReach> channels) {
        var shares =
                channels.stream().flatMap(channel -> channel.share().stream()).toList();
        if (shares.isEmpty() && !channels.isEmpty()) {
            return Optional.empty();
        }
        var low = BigDecimal.ZERO;
        var missed = BigDecimal.ONE;
        for (var share : shares) {
            low = low.max(share);
            missed = missed.multiply(BigDecimal.ONE.subtract(share), ReachBand.PRECISE);
        }
        return Optional.of(new ReachBand(low, BigDecimal.ONE.subtract(missed)));
    }

    /** Chosen channels about whose reach nothing is known: the band does not count them. */
    public List<ChannelReach> unknown() {
        return channels.stream().filter(channel -> !channel.known()).toList();
    }
}
