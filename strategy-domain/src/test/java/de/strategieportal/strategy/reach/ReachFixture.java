package de.strategieportal.strategy.reach;

import static de.strategieportal.strategy.StrategyFixture.draft;
import static de.strategieportal.strategy.StrategyFixture.olderPeople;
import static de.strategieportal.strategy.StrategyFixture.traeger;
import static de.strategieportal.strategy.StrategyFixture.use;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.FigureDetails;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.catalog.ReferenceShare;
import de.strategieportal.catalog.SourceQuality;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.strategy.ReachabilityDetails;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFixture;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.TargetGroupDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plans whose reach can be computed by hand. */
public final class ReachFixture {

    private ReachFixture() {}

    public static Strategy planWithResidents(ResidentBand... bands) {
        var quartier = StrategyFixture.quartier();
        quartier.countResidents(List.of(bands), "Melderegister", LocalDate.of(2025, 12, 31));
        return draft(traeger(), quartier);
    }

    /** @param from and {@code to}: null where open */
    public static TargetGroup group(Strategy plan, Integer from, Integer to, Integer size) {
        var details = new TargetGroupDetails();
        details.setName("Gruppe");
        details.setAgeFrom(from);
        details.setAgeTo(to);
        details.setSize(size);
        return plan.addTargetGroup(olderPeople(), details);
    }

    public static ReferenceFigure figure(ReferenceShare... shares) {
        var details = new FigureDetails();
        details.setChannel("APP");
        details.setPopulation("Bevölkerung");
        details.setFrequency("täglich");
        details.setYear(2024);
        details.setSource("Studie 2024");
        details.setQuality(SourceQuality.PRIMARY);
        return new ReferenceFigure("figure", details, List.of(shares));
    }

    public static ReferenceShare share(int from, Integer to, String percent) {
        return new ReferenceShare(from, to, new BigDecimal(percent), null);
    }

    public static Channel channel(String name, ReferenceFigure figure) {
        var details = StrategyFixture.newsletter().getDetails();
        details.setName(name);
        return new Channel(name.toUpperCase(Locale.ROOT), details, figure, Set.of(), Set.of());
    }

    public static Channel chosen(Strategy plan, String name, ReferenceFigure figure) {
        var channel = channel(name, figure);
        plan.addChannel(channel, use("0", "1"), List.of());
        return channel;
    }

    /** @param channel null for a service that is no channel of the catalogue */
    public static void states(TargetGroup group, Channel channel, String service, String percent) {
        var reachability = group.describeReachability();
        reachability.change(new ReachabilityDetails(), Set.of());
        var use = new ServiceUseDetails();
        use.setService(service);
        use.setSharePercent(percent == null ? null : new BigDecimal(percent));
        reachability.addService(channel, use);
    }
}
