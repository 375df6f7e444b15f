package de.strategieportal.reporting.report;

import static de.strategieportal.reporting.dashboard.City.Q4;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Selection;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every figure of the dashboard is in every file, and is the same there. */
class FiguresInFilesTest {

    private static final Texts TEXTS = new Texts(Locale.GERMANY);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private Reported reported;
    private Comparison dashboard;

    @BeforeEach
    void plans() {
        reported = new Reported(database).withPlans("Am Hafen", "Am Markt");
        var selection = new Selection(Optional.of(reported.city.district.getId()), Q4, false, Set.of());
        dashboard = database.transaction(
                () -> reported.writing().dashboards.comparison(selection).now());
    }

    private byte[] file(String format) {
        var request = ReportRequest.of(
                        ReportKind.TRAEGER,
                        Optional.of(reported.city.district.getId()),
                        Period.of(Q4, Q4),
                        Locale.GERMANY)
                .withChapters(ReportChapter.DETAILS);
        return reported.file(request, format);
    }

    /** Of a Quartier, or of all in the row that follows them. */
    private Optional<BigDecimal> value(Figure figure, int row) {
        return (row < dashboard.quartiere().size()
                        ? dashboard.quartiere().get(row).value(figure)
                        : dashboard.total(figure))
                .map(figure.unit()::rounded);
    }

    private int rows() {
        return dashboard.quartiere().size() + 1;
    }

    @Test
    void json() {
        var json = Json.createReader(new ByteArrayInputStream(file("json"))).readObject();
        var rows = json.getJsonArray("tables").getJsonObject(0).getJsonArray("rows");

        assertThat(rows).hasSize(rows());
        for (int i = 0; i < rows(); i++) {
            var row = rows.getJsonObject(i);
            for (var figure : Figure.values()) {
                var known = row.get(figure.key()) == JsonValue.NULL
                        ? Optional.<BigDecimal>empty()
                        : Optional.of(row.getJsonNumber(figure.key()).bigDecimalValue());
                assertThat(known).as(figure.key()).isEqualTo(value(figure, i));
            }
        }
    }

    @Test
    void csv() {
        var lines = new String(file("csv"), StandardCharsets.UTF_8).split("\r\n");

        assertThat(lines).hasSize(rows() + 1);
        for (int i = 0; i < rows(); i++) {
            var fields = lines[i + 1].split(";", -1);
            for (var figure : Figure.values()) {
                assertThat(fields[2 + figure.ordinal()])
                        .as(figure.key())
                        .isEqualTo(value(figure, i)
                                .map(number -> number.toPlainString().replace('.', ','))
                                .orElse(""));
            }
        }
    }

    @Test
    void xlsx() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            var lines = book.getFirstSheet().read();
            for (int i = 0; i < rows(); i++) {
                for (var figure : Figure.values()) {
                    var cell = lines.get(i + 1).getCellAsNumber(2 + figure.ordinal());
                    var expected = value(figure, i);
                    assertThat(cell.isPresent()).as(figure.key()).isEqualTo(expected.isPresent());
                    expected.ifPresent(number ->
                            assertThat(cell.orElseThrow()).as(figure.key()).isEqualByComparingTo(number));
                }
            }
        }
    }

    @Test
    void pdf() throws IOException {
        try (var document = Loader.loadPDF(file("pdf"))) {
            tells(new PDFTextStripper().getText(document));
        }
    }

    @Test
    void odt() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file("odt")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    tells(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "));
                }
            }
        }
    }

    private void tells(String document) {
        var text = document.replaceAll("[\\s\\u00a0]+", " ");
        for (var figure : Figure.values()) {
            for (int i = 0; i < rows(); i++) {
                value(figure, i)
                        .map(number ->
                                figure.unit().shown(number, Locale.GERMANY).replace('\u00a0', ' '))
                        .ifPresent(shown -> assertThat(text).contains(figure.name(TEXTS) + " " + shown));
            }
        }
    }
}
