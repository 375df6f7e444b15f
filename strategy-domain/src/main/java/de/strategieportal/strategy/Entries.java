package de.strategieportal.strategy;

import de.strategieportal.shared.RuleViolation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A list of a plan as people see it: in the order of the positions, without what was removed. */
record Entries<E extends ListedEntry>(List<E> stored) {

    List<E> present() {
        return stored.stream()
                .filter(entry -> !entry.isRemoved())
                .sorted(Comparator.comparingInt(ListedEntry::getPosition))
                .toList();
    }

    int nextPosition() {
        return stored.stream().mapToInt(ListedEntry::getPosition).max().orElse(0) + 1;
    }

    E add(E entry) {
        stored.add(entry);
        return entry;
    }

    /** Also among what was removed. */
    Optional<E> find(long id) {
        return stored.stream()
                .filter(entry -> entry.getId() != null && entry.getId() == id)
                .findFirst();
    }

    /**
     * Lets an entry change places with the one before or after it.
     *
     * @throws RuleViolation when the two are no longer neighbours
     */
    void swap(ListedEntry entry, ListedEntry neighbour) {
        var order = new ArrayList<>(present());
        order.removeIf(each -> !each.orderedWithin().equals(entry.orderedWithin()));
        int from = order.indexOf(entry);
        int to = order.indexOf(neighbour);
        if (from < 0 || to < 0 || Math.abs(from - to) != 1) {
            throw new RuleViolation("strategy.order_changed");
        }
        Collections.swap(order, from, to);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).place(i + 1);
        }
    }

    /** Deletes what was removed before the moment. */
    List<E> forgetRemoved(LocalDateTime before) {
        var forgotten =
                stored.stream().filter(entry -> entry.removedBefore(before)).toList();
        stored.removeAll(forgotten);
        return forgotten;
    }
}
