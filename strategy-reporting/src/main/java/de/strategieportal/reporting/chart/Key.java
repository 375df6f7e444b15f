package de.strategieportal.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a filling means.
 *
 * @param filling class of the style sheet
 */
public record Key(String filling, String label) {

    static final String MARK = "q-series-mark";
    static final String UNKNOWN = "q-heat-none";

    /** @param shade from 0 */
    public static Key shade(int shade, String label) {
        return new Key("q-heat-" + (shade + 1), label);
    }

    static Key mark(String label) {
        return new Key(MARK, label);
    }

    public static Key unknown(String label) {
        return new Key(UNKNOWN, label);
    }

    static List<Key> withUnknown(List<Key> keys, String unknown) {
        var all = new ArrayList<>(keys);
        all.add(unknown(unknown));
        return List.copyOf(all);
    }
}
