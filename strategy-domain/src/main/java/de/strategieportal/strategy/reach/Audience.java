package de.strategieportal.strategy.reach;

import de.strategieportal.catalog.Channel;
import de.strategieportal.strategy.Reachability;
import de.strategieportal.strategy.ServiceUse;
import de.strategieportal.strategy.TargetGroup;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A target group as reach sees it: its ages, its size and the shares the plan states for it. */
final class Audience {

    private static final int PERCENT_DECIMALS = 2;

    private final Residents residents;
    private final AgeRange ages;
    private final Optional<BigDecimal> size;
    private final List<Stated> stated;
    private final Map<FigureShares, ChannelReach> byFigure = new IdentityHashMap<>();

    Audience(TargetGroup group, Residents residents) {
        var details = group.getDetails();
        this.residents = residents;
        ages = AgeRange.of(details, residents);
        size = Optional.ofNullable(details.getSize()).map(BigDecimal::valueOf);
        stated = group.getReachability().map(Reachability::getServices).orElse(List.of()).stream()
                .flatMap(use -> Stated.by(use).stream())
                .toList();
    }

    /**
     * By the share the plan states for the service, the highest where it is named more than once; else by the figure; nothing
     * is known where there is neither.
     */
    ChannelReach of(UsedChannel service, Optional<FigureShares> figure) {
        var share = stated.isEmpty()
                ? Optional.<BigDecimal>empty()
                : stated.stream()
                        .filter(each -> each.concerns(service))
                        .map(Stated::share)
                        .max(Comparator.naturalOrder());
        if (share.isPresent()) {
            return new ChannelReach(
                    service.name(), Basis.STATED, share, persons(share.get()), Optional.empty(), List.of());
        }
        return figure.map(shares -> byFigure.computeIfAbsent(shares, this::by))
                .orElse(ChannelReach.UNKNOWN)
                .named(service.name());
    }

    private ChannelReach by(FigureShares figure) {
        var share = figure.share(ages);
        return new ChannelReach(
                "",
                residents.anyOf(ages) ? Basis.FIGURE : Basis.FIGURE_UNWEIGHTED,
                Optional.of(share),
                persons(share),
                Optional.of(figure.figure()),
                figure.uncovered(ages));
    }

    private Optional<BigDecimal> persons(BigDecimal share) {
        return size.map(share::multiply);
    }

    /** A service that is no channel of the catalogue belongs to the plan's own channel of the same name. */
    private record Stated(Optional<Channel> channel, String service, BigDecimal share) {

        static Optional<Stated> by(ServiceUse use) {
            var details = use.getDetails();
            return Optional.ofNullable(details.getSharePercent())
                    .map(percent -> new Stated(
                            use.getChannel(), details.getService(), percent.movePointLeft(PERCENT_DECIMALS)));
        }

        boolean concerns(UsedChannel used) {
            return channel.equals(used.channel()) && (channel.isPresent() || service.equalsIgnoreCase(used.name()));
        }
    }
}
