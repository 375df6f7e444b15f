package de.strategieportal.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import de.strategieportal.bench.BenchDatabase;
import de.strategieportal.bench.LargeInstallation;
import de.strategieportal.bench.Measured;
import de.strategieportal.reporting.report.BenchReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What files cost, each beside its limit: processor time of this thread, the median of some rounds after some to warm up. */
class ReportsBenchmark {

    private static final int ROWS = 200_000;

    /** So many Quartiere of the large installation, each with three or four plans. */
    private static final int ABOUT_250_PAGES = 50;

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final List<String> LINES = new ArrayList<>();

    private interface Work {
        void run() throws Exception;
    }

    /** @param wall as the click to the file lasts */
    private record Time(double cpu, double wall) {}

    private static Time measured(Work work) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        var cpu = new double[ROUNDS];
        var wall = new double[ROUNDS];
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < ROUNDS; i++) {
            long cpuBefore = threads.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            work.run();
            cpu[i] = (threads.getCurrentThreadCpuTime() - cpuBefore) / 1e9;
            wall[i] = (System.nanoTime() - before) / 1e9;
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        return new Time(cpu[ROUNDS / 2], wall[ROUNDS / 2]);
    }

    private static void line(String what, String measured, String limit) {
        LINES.add(String.format(Locale.ROOT, "%-62s %-34s %s", what, measured, limit));
        System.out.println(LINES.get(LINES.size() - 1));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    @AfterAll
    static void table() throws IOException {
        try (var file = new PrintStream(Measured.file(ReportsBenchmark.class).toFile())) {
            LINES.forEach(file::println);
        }
    }

    @Test
    void a_workbook_beside_a_raw_zip() throws Exception {
        var xlsx = measured(() -> new XlsxFormat().write(InventedRows.report(ROWS), OutputStream.nullOutputStream()));
        var raw = measured(() -> InventedRows.rawZip(ROWS, OutputStream.nullOutputStream()));

        line(
                "XLSX, 200,000 rows beside a raw zip of the same cells",
                format("%.2f s : %.2f s = %.2f", xlsx.cpu(), raw.cpu(), xlsx.cpu() / raw.cpu()),
                "at most 1.5");
    }

    @Test
    void memory_does_not_grow_with_the_rows() throws Exception {
        for (var format : List.of("xlsx", "csv", "json")) {
            for (int rows : new int[] {ROWS, 10 * ROWS}) {
                line(
                        format("%s, %,d rows at -Xmx256m", format.toUpperCase(Locale.ROOT), rows),
                        outcome(InventedRows.class, format, String.valueOf(rows)),
                        "written");
            }
        }
    }

    private static String written(BenchDatabase database, String what) throws Exception {
        return outcome(BenchReports.class, database.url(), database.user(), database.password(), what);
    }

    private static String outcome(Class<?> program, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0 ? "written" : "FAILED";
    }

    @Test
    void documents_and_data_of_a_large_traeger() throws Exception {
        var database = BenchDatabase.postgreSql();
        try (var factory = database.entityManagers()) {
            if (BenchReports.isEmpty(factory)) {
                LargeInstallation.fill(database, 10, 6);
            }
            var reports = new BenchReports(factory);
            pdf(reports, 12);
            var report = pdf(reports, ABOUT_250_PAGES);
            line(
                    "PDF, that of about 250 pages at -Xmx256m, reading included",
                    written(database, String.valueOf(ABOUT_250_PAGES)),
                    "written");
            var plain = measured(() -> PlainPdf.write(report, OutputStream.nullOutputStream()));
            line(
                    "PDF, as many pages of plain rows by hand with PDFBox",
                    format("%.0f pages per CPU second", report / plain.cpu()),
                    "to compare");
        }
    }

    @Test
    void rows_from_the_database_beside_copy() throws Exception {
        var database = BenchDatabase.postgreSql();
        try (var factory = database.entityManagers()) {
            if (BenchReports.isEmpty(factory)) {
                LargeInstallation.fill(database, 10, 6);
            }
            var reports = new BenchReports(factory);
            csv(database, reports);
            line(
                    format("CSV, %,d rows from the database at -Xmx256m", reports.activities(10 * ROWS)),
                    written(database, "csv"),
                    "written");
        }
    }

    /** @return its pages */
    private static int pdf(BenchReports reports, int quartiere) throws Exception {
        var file = new ByteArrayOutputStream();
        reports.traeger(quartiere, "pdf", file);
        Files.write(
                Measured.file(ReportsBenchmark.class).resolveSibling("traeger-" + quartiere + ".pdf"),
                file.toByteArray());
        line(
                format("PDF, Träger report of %d Quartiere, veraPDF ua1 and 3a", quartiere),
                Conformity.failures(file.toByteArray()).size() + " failures",
                "0");
        int pages;
        try (var document = Loader.loadPDF(file.toByteArray())) {
            pages = document.getNumberOfPages();
        }
        var all = measured(() -> reports.traeger(quartiere, "pdf", OutputStream.nullOutputStream()));
        var report = reports.traeger(quartiere);
        var format = measured(() -> new PdfFormat().write(report, OutputStream.nullOutputStream()));
        line(
                format("PDF, Träger report of %d Quartiere (%d pages), the file alone", quartiere, pages),
                format("%.0f pages per CPU second", pages / format.cpu()),
                "at least 100");
        line(
                format("PDF, Träger report of %d Quartiere, from click to file", quartiere),
                format("%.2f s, %.2f s of CPU", all.wall(), all.cpu()),
                quartiere == 12 ? "under 3 s" : "");
        return pages;
    }

    private static void csv(BenchDatabase database, BenchReports reports) throws Exception {
        int rows = reports.activities(ROWS);
        assertThat(rows).isGreaterThanOrEqualTo(ROWS);
        var csv = measured(() -> reports.data("csv", OutputStream.nullOutputStream()));
        Time copied;
        try (var connection = database.connect()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copied = measured(() -> copy.copyOut(
                    "COPY (" + BenchReports.SAME_AS_THE_TABLE + ") TO STDOUT (FORMAT csv, DELIMITER ';', HEADER)",
                    OutputStream.nullOutputStream()));
        }
        line(
                format("CSV, %,d rows from the database beside COPY … TO", rows),
                format("%.2f s : %.2f s = %.1f", csv.wall(), copied.wall(), csv.wall() / copied.wall()),
                "at most 5");
    }
}
