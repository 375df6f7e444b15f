package de.strategieportal.reporting.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.reporting.report.ReportQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectWritingTest {

    static final ReportQuery QUERY =
            ReportQuery.read("kind=board&format=pdf", LocalDate.parse("2026-11-24"), Locale.GERMANY);

    final DirectWriting writing = new DirectWriting();
    final Halves halves = new Halves();

    @BeforeEach
    void one_place() {
        writing.places = new Places(1, Duration.ZERO);
        writing.reports = halves;
        writing.caller = new Acting();
        writing.caller.actFor("kim");
    }

    @Test
    void the_file_is_whole_and_gone_when_it_was_sent() throws IOException {
        Path content;
        try (var file = writing.write(QUERY).orElseThrow()) {
            content = file.content();
            assertThat(file.about().name()).isEqualTo("report.pdf");
            assertThat(content).hasContent("half and half");
        }
        assertThat(content).doesNotExist();
    }

    @Test
    void a_disk_that_is_full_half_way_leaves_no_file_at_all() throws IOException {
        var before = files();
        halves.failure = new UncheckedIOException(new IOException("No space left on device"));

        assertThatThrownBy(() -> writing.write(QUERY)).isInstanceOf(NoRoom.class);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void what_fails_half_way_leaves_no_file_and_keeps_its_reason() throws IOException {
        var before = files();
        halves.failure = new AccessDenied();

        assertThatThrownBy(() -> writing.write(QUERY)).isInstanceOf(AccessDenied.class);

        assertThat(files()).isEqualTo(before);
    }

    private static Set<Path> files() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().endsWith(".part"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void whoever_comes_when_all_places_are_taken_is_told() {
        var inner = writing.places.within("sam", () -> writing.write(QUERY));

        assertThat(inner).hasValue(Optional.empty());
    }

    @Test
    void a_page_that_cannot_be_shown_for_want_of_a_place_says_so() {
        writing.places.within("sam", () -> {
            assertThatThrownBy(() -> writing.report(QUERY.request())).isInstanceOf(TooBusy.class);
            return "";
        });
    }

    @Test
    void who_reads_slowly_holds_no_place() throws IOException {
        try (var first = writing.write(QUERY).orElseThrow();
                var second = writing.write(QUERY).orElseThrow()) {
            assertThat(first.content()).exists();
            assertThat(second.content()).exists();
        }
    }
}
