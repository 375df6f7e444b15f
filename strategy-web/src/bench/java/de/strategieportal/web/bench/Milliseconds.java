package de.strategieportal.web.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How long something takes once it is warm: the median of many rounds. */
final class Milliseconds {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 60;

    private Milliseconds() {}

    static double of(Callable<?> work) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            work.call();
        }
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            work.call();
            times.add(System.nanoTime() - began);
        }
        times.sort(null);
        return times.get(ROUNDS / 2) / 1e6;
    }
}
