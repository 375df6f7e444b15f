package de.strategieportal.quartier.intake;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds stored Quartiere. One is the same as one of the files by municipality and official key, and where one of the two
 * has no key, by municipality and name.
 */
final class KnownQuartiere {

    private final Map<String, List<KnownQuartier>> byKey;
    private final Map<String, List<KnownQuartier>> byName;

    KnownQuartiere(Collection<KnownQuartier> known) {
        byKey = known.stream().filter(it -> !it.key().isEmpty()).collect(groupingBy(KnownQuartier::key));
        byName = known.stream().collect(groupingBy(it -> Names.plain(it.name())));
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** @param municipality "" for any */
    List<KnownQuartier> matching(MatchBy matchBy, String value, String municipality) {
        return matchBy == MatchBy.KEY ? withKey(value, municipality) : withName(value, municipality);
    }

    List<KnownQuartier> sameAs(Arrival arrival) {
        if (arrival.stored().isPresent()) {
            return arrival.stored().stream().toList();
        }
        if (arrival.key().isEmpty()) {
            return withName(arrival.name(), arrival.municipality());
        }
        var sameKey = withKey(arrival.key(), arrival.municipality());
        return sameKey.isEmpty()
                ? withName(arrival.name(), arrival.municipality()).stream()
                        .filter(it -> it.key().isEmpty())
                        .toList()
                : sameKey;
    }

    private List<KnownQuartier> withKey(String key, String municipality) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(in(municipality))
                .toList();
    }

    private List<KnownQuartier> withName(String name, String municipality) {
        return byName.getOrDefault(Names.plain(name), List.of()).stream()
                .filter(in(municipality))
                .toList();
    }

    private static Predicate<KnownQuartier> in(String municipality) {
        return known ->
                municipality.isEmpty() || Names.plain(known.municipality()).equals(Names.plain(municipality));
    }
}
