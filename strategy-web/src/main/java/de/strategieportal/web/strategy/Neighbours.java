package de.strategieportal.web.strategy;

import de.strategieportal.strategy.ListedEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entry stands above and below another in its list, by id. */
public record Neighbours(Map<Long, Long> above, Map<Long, Long> below) {

    static Neighbours in(List<? extends ListedEntry> list) {
        var above = new HashMap<Long, Long>();
        var below = new HashMap<Long, Long>();
        var last = new HashMap<Object, Long>();
        for (var entry : list) {
            var previous = last.put(entry.orderedWithin(), entry.getId());
            if (previous != null) {
                above.put(entry.getId(), previous);
                below.put(previous, entry.getId());
            }
        }
        return new Neighbours(above, below);
    }

    public boolean hasNeighbour(Long id) {
        return above.containsKey(id) || below.containsKey(id);
    }
}
