package de.strategieportal.reporting.work;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many may work at once; who comes next waits a moment, in the order of coming. Each person holds or waits for two places
 * at most, so that nobody who clicks twenty times keeps the others out.
 */
final class Places {

    static final int OF_ONE_PERSON = 2;

    private final Semaphore free;
    private final Duration patience;
    private final Map<String, Integer> persons = new HashMap<>();

    Places(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @return what the work came to; empty where there was no place for it */
    <T> Optional<T> within(String person, Supplier<T> work) {
        if (!come(person)) {
            return Optional.empty();
        }
        try {
            return inPlace(work);
        } finally {
            leave(person);
        }
    }

    private <T> Optional<T> inPlace(Supplier<T> work) {
        if (!becomesFree()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release();
        }
    }

    private boolean becomesFree() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized boolean come(String person) {
        int held = persons.getOrDefault(person, 0);
        if (held < OF_ONE_PERSON) {
            persons.put(person, held + 1);
        }
        return held < OF_ONE_PERSON;
    }

    private synchronized void leave(String person) {
        persons.computeIfPresent(person, (name, held) -> held == 1 ? null : held - 1);
    }
}
