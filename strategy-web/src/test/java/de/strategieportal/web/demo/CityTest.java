package de.strategieportal.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.quartier.Quartier;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CityTest {

    final City city = new City(LocalDate.of(2026, 11, 24));

    @Test
    void boundaries_are_rings_of_eight_to_twenty_points_that_close() {
        assertThat(city.quartiere()).allSatisfy(quartier -> {
            var ring = ring(quartier);
            assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
            assertThat(ring.size() - 1).as(quartier.getName()).isBetween(8, 20);
        });
    }

    @Test
    void neighbours_share_their_boundary_so_that_the_map_has_no_gaps() {
        var uses = new HashMap<Set<String>, Integer>();
        for (var quartier : city.quartiere()) {
            segments(ring(quartier)).forEach(segment -> uses.merge(segment, 1, Integer::sum));
        }
        var outline = uses.entrySet().stream()
                .filter(use -> use.getValue() == 1)
                .map(Map.Entry::getKey)
                .toList();

        assertThat(uses.values()).allMatch(times -> times <= 2);
        assertThat(lengthOfRing(outline)).isEqualTo(outline.size());
        assertThat(city.quartiere()).allSatisfy(quartier -> assertThat(segments(ring(quartier)))
                .as(quartier.getName())
                .anyMatch(segment -> uses.get(segment) == 2));
    }

    @Test
    void the_residents_differ_as_quartiere_do() {
        assertThat(share("Eichkamp", 65, 120)).isGreaterThan(0.35);
        assertThat(share("Hochschulviertel", 18, 29)).isGreaterThan(0.5);
        assertThat(share("Mühlenwiesen", 0, 17)).isGreaterThan(0.3);
    }

    private double share(String quartier, int from, int to) {
        var one = city.quartier(quartier);
        var persons = one.getResidents().stream()
                .filter(band -> band.getAgeFrom() >= from && band.getAgeTo().orElse(120) <= to)
                .mapToInt(band -> band.getPersons())
                .sum();
        return (double) persons / one.population().orElseThrow();
    }

    /** From one end to the next until it is back; shorter than the outline where that has a hole or an island. */
    private static int lengthOfRing(List<Set<String>> outline) {
        var left = new ArrayList<>(outline);
        var first = left.remove(0);
        var at = first.iterator().next();
        int length = 1;
        while (true) {
            var here = at;
            var next = left.stream().filter(segment -> segment.contains(here)).findFirst();
            if (next.isEmpty()) {
                return length;
            }
            left.remove(next.get());
            at = next.get().stream()
                    .filter(point -> !point.equals(here))
                    .findFirst()
                    .orElseThrow();
            length++;
        }
    }

    private static List<Set<String>> segments(List<String> ring) {
        var segments = new ArrayList<Set<String>>();
        for (int i = 1; i < ring.size(); i++) {
            segments.add(Set.of(ring.get(i - 1), ring.get(i)));
        }
        return segments;
    }

    private static List<String> ring(Quartier quartier) {
        try (var reader =
                Json.createReader(new StringReader(quartier.getBoundary().orElseThrow()))) {
            return reader.readObject().getJsonArray("coordinates").getJsonArray(0).stream()
                    .map(JsonValue::toString)
                    .toList();
        }
    }
}
