package de.strategieportal.reporting.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    static final Duration AT_ONCE = Duration.ZERO;
    static final Duration FOR_EVER = Duration.ofDays(1);

    @Test
    void no_more_than_there_are_places_work_at_once_and_all_come_to_an_end() {
        var places = new Places(3, FOR_EVER);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(20);

        var all = IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> places.within("person " + i, () -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.yield();
                            return now.getAndDecrement();
                        }),
                        threads))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join)).allMatch(Optional::isPresent);
        assertThat(most.get()).isLessThanOrEqualTo(3);
        threads.shutdown();
    }

    @Test
    void when_all_places_are_taken_the_next_person_is_sent_away() {
        var places = new Places(1, AT_ONCE);

        var inner = places.within("kim", () -> places.within("sam", () -> "written"));

        assertThat(inner).hasValue(Optional.empty());
        assertThat(places.within("sam", () -> "written")).hasValue("written");
    }

    @Test
    void who_clicks_many_times_leaves_places_for_others() throws InterruptedException {
        var places = new Places(Places.OF_ONE_PERSON + 1, FOR_EVER);
        var working = new CountDownLatch(Places.OF_ONE_PERSON);
        var enough = new CountDownLatch(1);
        var threads = Executors.newCachedThreadPool();
        for (int i = 0; i < Places.OF_ONE_PERSON; i++) {
            threads.submit(() -> places.within("kim", () -> {
                working.countDown();
                await(enough);
                return "written";
            }));
        }
        await(working);

        assertThat(places.within("kim", () -> "written")).isEmpty();
        assertThat(places.within("sam", () -> "written")).hasValue("written");
        enough.countDown();
        threads.shutdown();
    }

    @Test
    void work_that_fails_gives_its_place_back() {
        var places = new Places(1, AT_ONCE);

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> places.within("kim", () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }

        assertThat(places.within("kim", () -> "written")).hasValue("written");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
