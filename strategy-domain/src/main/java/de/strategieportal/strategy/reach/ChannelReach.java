package de.strategieportal.strategy.reach;

import de.strategieportal.catalog.ReferenceFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one channel can be expected to reach of one target group.
 *
 * @param channel its name
 * @param share 0 to 1, unrounded; empty where nothing is known
 * @param persons size of the group × share, unrounded; empty where the share or the size is not known
 * @param figure with source and year, where the share rests on one
 * @param uncovered years of age of the group that the figure does not cover; they count as not reached
 */
public record ChannelReach(
        String channel,
        Basis basis,
        Optional<BigDecimal> share,
        Optional<BigDecimal> persons,
        Optional<ReferenceFigure> figure,
        List<AgeRange> uncovered) {

    static final ChannelReach UNKNOWN =
            new ChannelReach("", Basis.NONE, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    ChannelReach named(String channel) {
        return new ChannelReach(channel, basis, share, persons, figure, uncovered);
    }

    public boolean known() {
        return share.isPresent();
    }
}
