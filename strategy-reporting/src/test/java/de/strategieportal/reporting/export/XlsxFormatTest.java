package de.strategieportal.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.document.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxFormatTest {

    private static byte[] xlsx(Report report) {
        return ReportFixture.written(report, new XlsxFormat());
    }

    private static List<Row> rows(byte[] workbook, int sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        var file = Files.createTempFile("report", ".xlsx");
        try (var zip = new ZipFile(Files.write(file, workbook).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    private final byte[] workbook = xlsx(ReportFixture.hours(Locale.GERMANY));

    @Test
    void numbers_are_numbers_rounded_at_the_end() throws IOException {
        var row = rows(workbook, 0).get(1);

        assertThat(row.getCellText(0)).isEqualTo("Nordstadt");
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("1104.13");
        assertThat(row.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("0.96");
    }

    @Test
    void unknown_is_an_empty_cell() throws IOException {
        assertThat(rows(workbook, 0).get(2).getOptionalCell(1)).isEmpty();
    }

    @Test
    void the_header_stays_in_sight_and_filters() throws IOException {
        var sheet = part(workbook, "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("state=\"frozen\"").contains("ySplit=\"1\"").contains("<autoFilter ref=\"A1:D4\"");
    }

    @Test
    void the_last_sheet_explains_the_figures() throws IOException {
        assertThat(rows(workbook, 1).stream().map(row -> row.getCellText(0)).filter(text -> !text.isEmpty()))
                .containsExactly(
                        "Bericht: Diakonie Müßstadt",
                        "Q4 2026",
                        "Beruht auf 2 Strategien.",
                        "Zahlen",
                        "Spalte",
                        "Bevölkerung",
                        "Stunden je Woche",
                        "Deckung");
    }

    @Test
    void the_total_is_bold_and_still_a_number() throws IOException {
        var sheet = part(workbook, "xl/worksheets/sheet1.xml");
        var styles = part(workbook, "xl/styles.xml");

        var total = sheet.replaceAll("(?s).*<c r=\"C4\" s=\"(\\d+)\".*", "$1");
        var plain = sheet.replaceAll("(?s).*<c r=\"C2\" s=\"(\\d+)\".*", "$1");
        assertThat(total).isNotEqualTo(plain);
        assertThat(styles).contains("<b/>");
    }

    @Test
    void the_document_has_its_title() throws IOException {
        assertThat(part(workbook, "docProps/core.xml"))
                .contains("<dc:title>Bericht: Diakonie M&#xfc;&#xdf;stadt</dc:title>");
    }

    @Test
    void any_text_survives_or_is_cleaned() throws IOException {
        var pasted = "Tee\u0000 & <Kuchen>\u0007 😀 مرحبا \uD83D =1+1";

        var row = rows(xlsx(ReportFixture.withText(pasted)), 0).get(1);

        assertThat(row.getCellText(0)).isEqualTo("Tee & <Kuchen> 😀 مرحبا  =1+1");
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void text_too_long_for_a_cell_ends_with_an_ellipsis() throws IOException {
        var row = rows(xlsx(ReportFixture.withText("😀".repeat(20_000))), 0).get(1);

        assertThat(row.getCellText(0)).hasSize(32_767).endsWith("😀…");
    }
}
