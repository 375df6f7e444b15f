package de.strategieportal.quartier.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What claims to be the same is there once or not at all: adding up or picking one of them would be a guess. */
final class Duplicates {

    private Duplicates() {}

    /** @param report is told each group of those that are left out */
    static <T> List<T> leaveOut(List<T> all, Function<T, String> identity, Consumer<List<T>> report) {
        var groups = all.stream().collect(groupingBy(identity, LinkedHashMap::new, toList()));
        groups.values().stream().filter(group -> group.size() > 1).forEach(report);
        return groups.values().stream()
                .filter(group -> group.size() == 1)
                .map(group -> group.get(0))
                .toList();
    }
}
