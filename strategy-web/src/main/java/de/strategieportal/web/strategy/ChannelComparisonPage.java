package de.strategieportal.web.strategy;

import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.suitability.Suitability;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Channels side by side: those the URL names as {@code channel}, or the most suitable ones. */
@Named
@RequestScoped
public class ChannelComparisonPage {

    private static final int FIRST_LOOK = 3;

    @Inject
    ChannelRanking ranking;

    private List<Suitability> compared;

    /** The most suitable first. */
    public List<Suitability> getCompared() {
        if (compared == null) {
            var chosen = Optional.ofNullable(Faces.getRequestParameterValues("channel")).stream()
                    .flatMap(Arrays::stream)
                    .collect(Collectors.toSet());
            compared = compared(chosen);
        }
        return compared;
    }

    private List<Suitability> compared(Set<String> chosen) {
        var named = ranking.getPlaces().stream()
                .filter(place -> chosen.contains(String.valueOf(ranking.idOf(place))))
                .toList();
        return named.isEmpty() ? ranking.getPlaces().stream().limit(FIRST_LOOK).toList() : named;
    }

    public boolean isCompared(Suitability suitability) {
        return getCompared().contains(suitability);
    }

    public Criterion[] getCriteria() {
        return Criterion.values();
    }
}
