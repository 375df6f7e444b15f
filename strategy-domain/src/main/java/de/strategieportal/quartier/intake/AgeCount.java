package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.ResidentBand;
import java.util.List;
import java.util.Map;

/**
 * The residents of one row by age.
 *
 * @param residents empty where they cannot be told
 * @param remark key of what there is to say about it; "" for nothing
 */
record AgeCount(List<ResidentBand> residents, String remark, List<Object> arguments) {

    static AgeCount of(Map<AgeBand, Integer> persons, String remark, Object... arguments) {
        var residents = persons.entrySet().stream()
                .map(it -> it.getKey().with(it.getValue()))
                .toList();
        return new AgeCount(residents, remark, List.of(arguments));
    }

    static AgeCount unreadable(String remark, Object... arguments) {
        return new AgeCount(List.of(), remark, List.of(arguments));
    }

    boolean isReadable() {
        return !residents.isEmpty();
    }
}
