package de.strategieportal.traeger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import de.strategieportal.shared.Persisted;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts Träger in the order of their tree. */
class TraegerTree {

    private static final long TOP = 0;

    private final Collection<Traeger> all;

    private TraegerTree(Collection<Traeger> all) {
        this.all = new LinkedHashSet<>(all);
    }

    static TraegerTree of(Collection<Traeger> all) {
        return new TraegerTree(all);
    }

    List<TraegerLine> lines(Set<Long> visible) {
        Map<Long, List<Traeger>> below = all.stream()
                .filter(traeger -> visible.contains(traeger.getId()))
                .collect(groupingBy(
                        traeger -> parent(traeger).filter(visible::contains).orElse(TOP)));
        var lines = new ArrayList<TraegerLine>();
        add(TOP, 0, below, lines);
        return lines;
    }

    private static void add(long parent, int depth, Map<Long, List<Traeger>> below, List<TraegerLine> lines) {
        below.getOrDefault(parent, List.of()).stream()
                .sorted(comparing(Traeger::getName, Collator.getInstance(Locale.GERMAN)))
                .forEach(traeger -> {
                    lines.add(line(traeger, depth));
                    add(traeger.getId(), depth + 1, below, lines);
                });
    }

    static TraegerLine line(Traeger traeger, int depth) {
        return new TraegerLine(
                traeger.getId(),
                traeger.getVersion(),
                traeger.getName(),
                traeger.getType(),
                traeger.getRegime(),
                parent(traeger),
                depth,
                traeger.getQuartiere().size());
    }

    private static Optional<Long> parent(Traeger traeger) {
        return traeger.getParent().map(Persisted::getId);
    }
}
