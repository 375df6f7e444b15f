package de.strategieportal.bench;

import static java.util.stream.Collectors.joining;

import de.strategieportal.quartier.Quartier;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Areas of thirty corners beside each other, sixty in a row. */
final class InventedBoundaries {

    private static final int IN_A_ROW = 60;
    private static final int CORNERS = 30;

    private final EntityManager em;
    private final Random random;

    InventedBoundaries(EntityManager em, Random random) {
        this.em = em;
        this.random = random;
    }

    void draw() {
        var all = em.createQuery("SELECT q FROM Quartier q ORDER BY q.id", Quartier.class)
                .getResultList();
        IntStream.range(0, all.size()).forEach(i -> all.get(i).drawBoundary(area(i % IN_A_ROW, i / IN_A_ROW)));
    }

    private String area(int column, int row) {
        var corners = IntStream.range(0, CORNERS)
                .mapToObj(i -> corner(column, row, 2 * Math.PI * i / CORNERS))
                .toList();
        return """
                {"type":"Polygon","coordinates":[[%s,%s]]}"""
                .formatted(String.join(",", corners), corners.get(0));
    }

    private String corner(int column, int row, double angle) {
        double size = 0.004 + 0.0015 * random.nextDouble();
        return IntStream.of(0, 1)
                .mapToObj(i ->
                        i == 0 ? 13 + 0.01 * column + size * Math.cos(angle) : 52 + 0.01 * row + size * Math.sin(angle))
                .map(degrees -> String.format(Locale.ROOT, "%.5f", degrees))
                .collect(joining(",", "[", "]"));
    }
}
