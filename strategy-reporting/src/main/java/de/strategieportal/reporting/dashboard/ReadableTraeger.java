package de.strategieportal.reporting.dashboard;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the tree that the caller may read, each Träger followed by those below it. */
final class ReadableTraeger {

    private static final long TOP = 0;

    private final Map<Long, List<TraegerLine>> below;

    /** @param lines in the order in which they shall stand beside each other */
    ReadableTraeger(Collection<TraegerLine> lines) {
        var known = lines.stream().map(TraegerLine::id).toList();
        below = lines.stream().collect(groupingBy(line -> known.contains(line.parent()) ? line.parent() : TOP));
    }

    List<TraegerChoice> choices() {
        var choices = new ArrayList<TraegerChoice>();
        add(TOP, 0, choices);
        return choices;
    }

    Set<Long> withAllBelow(long traeger) {
        var found = new LinkedHashSet<Long>();
        add(traeger, found);
        return found;
    }

    private void add(long parent, int depth, List<TraegerChoice> choices) {
        for (var line : below.getOrDefault(parent, List.of())) {
            choices.add(new TraegerChoice(line.id(), line.name(), depth));
            add(line.id(), depth + 1, choices);
        }
    }

    private void add(long traeger, Set<Long> found) {
        if (found.add(traeger)) {
            below.getOrDefault(traeger, List.of()).forEach(line -> add(line.id(), found));
        }
    }
}
