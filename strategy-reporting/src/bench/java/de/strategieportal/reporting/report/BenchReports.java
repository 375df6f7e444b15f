package de.strategieportal.reporting.report;

import de.strategieportal.access.CallerFixture;
import de.strategieportal.bench.BenchDatabase;
import de.strategieportal.bench.LargeInstallation;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports about the first federation of the large installation. */
public final class BenchReports {

    /** What the flat table of activities holds, asked in SQL. */
    public static final String SAME_AS_THE_TABLE =
            """
            SELECT s.id, a.title, r.label, a.status, a.progress_percent, a.mode, a.from_quarter, a.to_quarter,
                a.one_off_hours, a.hours_per_week
            FROM activity a JOIN strategy s ON s.id = a.strategy_id LEFT JOIN resource r ON r.id = a.resource_id
            WHERE s.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') ORDER BY a.id""";

    private static final Period YEAR = Period.of(LargeInstallation.NOW, LargeInstallation.NOW.plus(3));

    private final EntityManagerFactory factory;
    private final long federation;
    private final List<Long> all;

    public BenchReports(EntityManagerFactory factory) {
        this.factory = factory;
        try (var em = factory.createEntityManager()) {
            federation = em.createQuery("SELECT t.id FROM Traeger t WHERE t.name = 'Verband 0'", Long.class)
                    .getSingleResult();
            all = em.createQuery("SELECT t.id FROM Traeger t WHERE t.id <> :federation", Long.class)
                    .setParameter("federation", federation)
                    .getResultList();
        }
    }

    public static boolean isEmpty(EntityManagerFactory factory) {
        try (var em = factory.createEntityManager()) {
            return em.createQuery("SELECT COUNT(s) FROM Strategy s", Long.class).getSingleResult() == 0;
        }
    }

    private interface Question<T> {
        T ask(ReportWriting writing);
    }

    private <T> T asked(Question<T> question) {
        try (var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            var answer = question.ask(writing(em));
            em.getTransaction().rollback();
            return answer;
        }
    }

    private ReportWriting writing(EntityManager em) {
        var caller = CallerFixture.manager(federation, all.toArray(Long[]::new));
        var database = new TestDatabase();
        database.em = em;
        return Reported.writing(database, caller);
    }

    private ReportRequest request(ReportKind kind, Set<Long> quartiere) {
        var usual = ReportRequest.of(kind, Optional.of(federation), YEAR, Locale.GERMANY);
        return new ReportRequest(
                kind,
                kind == ReportKind.DATA ? List.of(ReportChapter.DATA_ACTIVITIES) : usual.chapters(),
                usual.traeger(),
                usual.strategy(),
                quartiere,
                YEAR,
                false,
                false,
                Locale.GERMANY,
                Optional.of(URI.create("https://portal.example")));
    }

    private Set<Long> first(int quartiere) {
        try (var em = factory.createEntityManager()) {
            return new HashSet<>(em.createQuery("SELECT q.id FROM Quartier q ORDER BY q.id", Long.class)
                    .setMaxResults(quartiere)
                    .getResultList());
        }
    }

    public Report traeger(int quartiere) {
        return asked(writing -> writing.report(request(ReportKind.TRAEGER, first(quartiere))));
    }

    public void traeger(int quartiere, String format, OutputStream out) {
        write(request(ReportKind.TRAEGER, first(quartiere)), format, out);
    }

    public void data(String format, OutputStream out) {
        write(request(ReportKind.DATA, Set.of()), format, out);
    }

    private void write(ReportRequest request, String format, OutputStream out) {
        asked(writing -> writing.write(request, ReportFormat.named(format).orElseThrow(), out, Progress.UNWATCHED));
    }

    /** Multiplies the activities until there are as many. */
    public int activities(int least) {
        try (var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            em.createNativeQuery(
                            """
                            INSERT INTO activity (id, version, entry_key, strategy_id, resource_id, position, title, from_quarter,
                                to_quarter, one_off_hours, hours_per_week, status, progress_percent, mode)
                            SELECT last.id + row_number() OVER (), 0, 'copy-' || last.id + row_number() OVER (),
                                a.strategy_id, a.resource_id, a.position, a.title, a.from_quarter, a.to_quarter, a.one_off_hours, a.hours_per_week, a.status,
                                a.progress_percent, a.mode
                            FROM activity a CROSS JOIN (SELECT max(id) AS id FROM activity) AS last
                                CROSS JOIN generate_series(1, CAST(? AS integer)
                                / (SELECT CAST(count(*) AS integer) FROM activity) + 1)""")
                    .setParameter(1, least)
                    .executeUpdate();
            em.createNativeQuery("ANALYZE activity").executeUpdate();
            em.getTransaction().commit();
            return ((Number) em.createNativeQuery("SELECT count(*) FROM (" + SAME_AS_THE_TABLE + ") AS rows")
                            .getSingleResult())
                    .intValue();
        }
    }

    /** Writes the PDF about so many Quartiere of a database, or with {@code csv} all activities, to nowhere. */
    public static void main(String[] arguments) {
        try (var factory =
                BenchDatabase.at(arguments[0], arguments[1], arguments[2]).entityManagers()) {
            var reports = new BenchReports(factory);
            if (arguments[3].equals("csv")) {
                reports.data("csv", OutputStream.nullOutputStream());
            } else {
                reports.traeger(Integer.parseInt(arguments[3]), "pdf", OutputStream.nullOutputStream());
            }
        }
    }
}
