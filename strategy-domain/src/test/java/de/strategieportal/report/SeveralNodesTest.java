package de.strategieportal.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.access.Role;
import de.strategieportal.account.Account;
import de.strategieportal.bench.BenchDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several nodes of the portal on one database, each on a connection of its own, all at the same time. */
class SeveralNodesTest {

    private static final int NODES = 4;
    private static final int ORDERS = 40;

    enum Kind {
        H2,
        POSTGRESQL
    }

    @TempDir
    static Path directory;

    EntityManagerFactory factory;

    @AfterEach
    void close() {
        factory.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_order_is_taken_by_exactly_one_node(Kind kind) throws Exception {
        var orders = on(kind, ORDERS);

        assertThat(takenByAll()).containsExactlyInAnyOrderElementsOf(orders);
        delete(orders);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_dead_node_had_begun_is_given_to_exactly_one_other_however_many_look_for_it(Kind kind) throws Exception {
        var orders = on(kind, ORDERS);
        takenByAll();

        var longAfter = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2));
        atOnce(node -> () -> {
            asked(longAfter, queue -> {
                queue.recover();
                return Optional.empty();
            });
            return List.of();
        });

        assertThat(takenByAll()).containsExactlyInAnyOrderElementsOf(orders);
        delete(orders);
    }

    @ParameterizedTest
    @EnumSource
    void what_one_node_hands_back_others_finish_while_it_stops(Kind kind) throws Exception {
        var orders = on(kind, ORDERS);
        var first = taken("node 0");

        var byOthers = atOnce(node -> () -> {
            if (node == 0) {
                asked(Clock.systemUTC(), queue -> {
                    queue.handBack("node 0");
                    return Optional.empty();
                });
                return List.of();
            }
            return taken("node " + node);
        });

        var rest = taken("node 1");
        assertThat(first).containsExactlyElementsOf(orders);
        byOthers.addAll(rest);
        assertThat(byOthers).containsExactlyInAnyOrderElementsOf(orders);
        delete(orders);
    }

    private List<Long> takenByAll() throws Exception {
        return atOnce(node -> () -> taken("node " + node));
    }

    /** Takes until nothing waits any more. */
    private List<Long> taken(String node) {
        var taken = new ArrayList<Long>();
        for (var next = take(node); next.isPresent(); next = take(node)) {
            taken.add(next.get());
        }
        return taken;
    }

    private Optional<Long> take(String node) {
        return asked(Clock.systemUTC(), queue -> queue.take(node).map(ReportOrder::getId));
    }

    private static List<Long> atOnce(Function<Integer, Callable<List<Long>>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(NODES);
        try {
            var all = new ArrayList<Long>();
            for (var done : threads.invokeAll(
                    IntStream.range(0, NODES).boxed().map(work).toList())) {
                all.addAll(done.get());
            }
            return all;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private <T> T asked(Clock clock, Function<ReportQueue, T> question) {
        return inTransaction(em -> {
            var queue = new ReportQueue();
            queue.em = em;
            queue.limits = new ReportLimits();
            queue.limits.lostAfterSeconds = 60;
            queue.clock = clock;
            return question.apply(queue);
        });
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        var em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            var result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            em.close();
        }
    }

    /** @return the ids of waiting orders on a database of that kind */
    private List<Long> on(Kind kind, int count) {
        factory = (kind == Kind.H2 ? BenchDatabase.h2(directory.resolve("portal")) : BenchDatabase.postgreSql())
                .entityManagers();
        return inTransaction(em -> {
            var traeger = ReportDesk.traeger("Träger " + UUID.randomUUID(), null);
            em.persist(traeger);
            var account = "kim-" + traeger.getId();
            em.persist(new Account(account, account, "hash", Role.MANAGER, traeger));
            em.flush();
            return Stream.generate(() -> new ReportOrder(
                            account,
                            "Bericht",
                            false,
                            new Wish(traeger.getId(), ReportDesk.REQUEST, "pdf"),
                            LocalDateTime.now()))
                    .limit(count)
                    .peek(em::persist)
                    .map(ReportOrder::getId)
                    .toList();
        });
    }

    private void delete(List<Long> orders) {
        inTransaction(em -> em.createQuery("DELETE FROM ReportOrder o WHERE o.id IN :ids")
                .setParameter("ids", new HashSet<>(orders))
                .executeUpdate());
    }
}
