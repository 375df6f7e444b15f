package de.strategieportal.web.bench;

import java.util.concurrent.Callable;

/**
 * How long something takes once it is warm: the quickest of many rounds, because whatever else the machine does only adds to
 * it. Slow things get fewer rounds.
 */
final class Milliseconds {

    private static final int ROUNDS = 100;
    private static final long ENOUGH = 8_000_000_000L;

    private Milliseconds() {}

    static double of(Callable<?> work) throws Exception {
        long began = System.nanoTime();
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS && System.nanoTime() - began < ENOUGH; i++) {
            long round = System.nanoTime();
            work.call();
            quickest = Math.min(quickest, System.nanoTime() - round);
        }
        return quickest / 1e6;
    }
}
