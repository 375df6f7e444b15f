package de.strategieportal.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.export.Conformity;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of report as a document, with all that a plan may hold and all that people paste. */
class DocumentsTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private Reported reported;

    @BeforeEach
    void plans() {
        reported = new Reported(database).withPlans("Am Hafen");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void every_kind_is_accessible_and_archivable(ReportKind kind) {
        assertThat(Conformity.failures(reported.file(kind, "pdf", Locale.GERMANY)))
                .isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void its_text_can_be_copied_completely() throws IOException {
        var text = text(reported.file(ReportKind.STRATEGY, "pdf", Locale.GERMANY));

        assertThat(text)
                .contains("„Treffpunkt“ – offen für alle")
                .contains("Kraftfahrzeughaftpflicht, Schifffahrt, fit im Griff")
                .contains("Und noch einer, mit <Zeichen> & Zeilen.")
                .contains("Niemand im Lindenhof bleibt unfreiwillig allein");
        assertThat(text.replaceAll("\\s", "")).contains("Wort".repeat(125));
    }

    @Test
    void what_has_no_shape_is_shown_and_said() throws IOException {
        var text = text(reported.file(ReportKind.STRATEGY, "pdf", Locale.GERMANY));

        assertThat(text).contains("□ □□□□□").contains("6 Zeichen, für die es").doesNotContain("#");
    }

    @Test
    void a_board_page_has_two_pages() throws IOException {
        try (var document = Loader.loadPDF(reported.file(ReportKind.BOARD, "pdf", Locale.UK))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void drawings_and_tables_that_need_it_lie_across() throws IOException {
        try (var document = Loader.loadPDF(reported.file(ReportKind.STRATEGY, "pdf", Locale.GERMANY))) {
            var widths = StreamSupport.stream(document.getPages().spliterator(), false)
                    .map(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .toList();
            assertThat(widths).startsWith(false, false, false).endsWith(true);
        }
    }

    @Test
    void a_word_of_a_table_stays_whole() throws IOException {
        var text = text(reported.file(ReportKind.STRATEGY, "pdf", Locale.GERMANY));

        assertThat(text).contains("Priorität").containsPattern("(?m)^.*Adressat\\*innen");
    }

    @Test
    void what_decorates_a_page_is_described_once() throws IOException {
        try (var document = Loader.loadPDF(reported.file(ReportKind.STRATEGY, "pdf", Locale.GERMANY))) {
            var described = StreamSupport.stream(document.getPages().spliterator(), false)
                    .limit(document.getNumberOfPages() - 1L)
                    .map(page -> page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES))
                    .flatMap(all -> all.keySet().stream().map(all::getCOSDictionary))
                    .filter(one -> !"Pagination".equals(one.getNameAsString(COSName.TYPE)))
                    .toList();

            assertThat(described).hasSizeGreaterThan(100);
            assertThat(new HashSet<>(described)).hasSize(1);
        }
    }

    @Test
    void a_long_report_has_contents_and_bookmarks() throws IOException {
        try (var document = Loader.loadPDF(reported.file(ReportKind.TRAEGER, "pdf", Locale.GERMANY))) {
            assertThat(new PDFTextStripper().getText(document)).containsPattern("Überblick[ .]+3");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Überblick");
        }
    }

    @Test
    void a_quartier_without_plan_and_residents_is_told_as_it_is() throws IOException {
        assertThat(text(reported.file(ReportKind.TRAEGER, "pdf", Locale.GERMANY)))
                .containsPattern("Quartiere ohne Plan\\s+Für diese Quartiere gibt es in diesem Zeitraum keinen Plan")
                .containsPattern("Ödland ohne Plan\\s+k\\. A\\.");
    }

    @Test
    void an_empty_selection_is_told_in_every_kind() throws IOException {
        var nobody = ReportRequest.of(
                ReportKind.TRAEGER,
                Optional.of(reported.city.federation.getId()),
                Period.of(CalendarQuarter.of("2040-Q1"), CalendarQuarter.of("2040-Q1")),
                Locale.GERMANY);

        assertThat(text(reported.file(nobody, "pdf"))).contains("In diesem Zeitraum gibt es keinen Plan");
    }
}
