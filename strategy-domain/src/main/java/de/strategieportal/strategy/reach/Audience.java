package de.strategieportal.strategy.reach;

import de.strategieportal.strategy.Reachability;
import de.strategieportal.strategy.ServiceUse;
import de.strategieportal.strategy.TargetGroup;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A target group as reach sees it: its ages, its size and the shares the plan states for it. */
final class Audience {

    private static final int PERCENT_DECIMALS = 2;

    private final AgeRange ages;
    private final Optional<BigDecimal> size;
    private final List<ServiceUse> stated;

    Audience(TargetGroup group, Residents residents) {
        var details = group.getDetails();
        ages = AgeRange.of(details, residents);
        size = Optional.ofNullable(details.getSize()).map(BigDecimal::valueOf);
        stated = group.getReachability().map(Reachability::getServices).orElse(List.of()).stream()
                .filter(use -> use.getDetails().getSharePercent() != null)
                .toList();
    }

    AgeRange ages() {
        return ages;
    }

    Optional<BigDecimal> persons(BigDecimal share) {
        return size.map(share::multiply);
    }

    /**
     * The share the plan states for the service; the highest where it is named more than once. A service that is no channel
     * of the catalogue belongs to the plan's own channel of the same name.
     */
    Optional<BigDecimal> stated(UsedChannel service) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        return stated.stream()
                .filter(use -> use.getChannel().equals(service.channel()))
                .map(ServiceUse::getDetails)
                .filter(use -> service.channel().isPresent() || use.getService().equalsIgnoreCase(service.name()))
                .map(use -> use.getSharePercent().movePointLeft(PERCENT_DECIMALS))
                .max(Comparator.naturalOrder());
    }
}
