package de.strategieportal.strategy.suitability;

import de.strategieportal.catalog.Channel;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Strategy;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All channels a plan could use, the most suitable first: those it holds already and the rest of the catalogue. */
public final class Ranking {

    private static final Comparator<Suitability> BEST_FIRST = Comparator.comparing(Suitability::knockedOut)
            .thenComparing(suitability -> -suitability.score().orElse(-1))
            .thenComparing(suitability -> suitability.candidate().name());

    private final List<Suitability> places;

    private Ranking(List<Suitability> places) {
        this.places = places;
    }

    public static Ranking of(Strategy plan, Collection<Channel> catalogue) {
        var demand = new Demand(plan);
        var weights = plan.getWeights();
        var held = plan.getChannels();
        var further = catalogue.stream()
                .filter(channel -> held.stream().noneMatch(assessment -> isOf(assessment, channel)))
                .map(channel -> Candidate.of(channel, plan.getPeriod()));
        return new Ranking(Stream.concat(held.stream().map(Candidate::of), further)
                .map(candidate -> Suitability.of(demand, candidate, weights))
                .sorted(BEST_FIRST)
                .toList());
    }

    private static boolean isOf(ChannelAssessment assessment, Channel channel) {
        return assessment.getChannel().filter(channel::equals).isPresent();
    }

    /** The most suitable first; what is ruled out comes last. */
    public List<Suitability> places() {
        return places;
    }

    /** Channels of the catalogue that the plan does not hold. */
    public List<Suitability> further() {
        return places.stream()
                .filter(place -> place.candidate().assessment().isEmpty())
                .toList();
    }

    public Optional<Suitability> of(ChannelAssessment assessment) {
        return places.stream()
                .filter(place -> place.candidate()
                        .assessment()
                        .filter(assessment::equals)
                        .isPresent())
                .findFirst();
    }

    public Optional<Suitability> of(Channel channel) {
        return places.stream()
                .filter(place ->
                        place.candidate().channel().filter(channel::equals).isPresent())
                .findFirst();
    }
}
