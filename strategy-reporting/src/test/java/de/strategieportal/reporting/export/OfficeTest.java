package de.strategieportal.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What LibreOffice makes of our files, where it is installed. */
class OfficeTest {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final int ROWS = 500;
    private static final Report REPORT = ReportFixture.report(
            "Bericht",
            "Beruht auf 500 Plänen.",
            Locale.GERMANY,
            new Table(
                    "hours",
                    "Zahlen",
                    List.of(
                            Column.text("quartier", "Quartier"),
                            Column.figure("hours", "Stunden", Unit.HOURS, ""),
                            Column.figure("persons", "Menschen", Unit.WHOLE, "")),
                    IntStream.range(0, ROWS)
                            .mapToObj(i -> Row.of(Cell.of("Müßviertel " + i), hours(i), Cell.of(1000 * i)))
                            .toList()));

    @TempDir
    static Path folder;

    private static Cell hours(int number) {
        return Cell.of(new BigDecimal(number).add(new BigDecimal("1000.25")));
    }

    @BeforeAll
    static void program() {
        assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed");
    }

    private static Document opened(ReportFormat format, String as, String... options) throws Exception {
        var file = Files.write(folder.resolve("report." + format.key()), ReportFixture.written(REPORT, format));
        var command = Stream.of(
                        Stream.of(PROGRAM.toString(), "-env:UserInstallation=" + folder.toUri(), "--headless"),
                        Stream.of(options),
                        Stream.of("--convert-to", as, "--outdir", folder.toString(), file.toString()))
                .flatMap(words -> words)
                .toList();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var written = folder.resolve("report." + as);
        assumeTrue(
                Files.exists(written) || !as.equals("fodt"),
                "LibreOffice Writer is not installed: " + Files.readString(folder.resolve("log")));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(written.toFile());
        Files.delete(written);
        return document;
    }

    private static List<Element> rows(Document document) {
        return elements(document.getDocumentElement(), "table:table-row").stream()
                .filter(row -> row.getTextContent().contains("Müßviertel"))
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static void every_row_is_there_with_its_numbers(Document sheet) {
        var rows = rows(sheet);
        assertThat(rows).hasSize(ROWS);
        assertThat(rows).allSatisfy(row -> assertThat(
                        elements(row, "table:table-cell").stream().limit(3))
                .extracting(cell -> cell.getAttribute("office:value-type"))
                .containsExactly("string", "float", "float"));
        var last = elements(rows.get(ROWS - 1), "table:table-cell");
        assertThat(last.get(1).getAttribute("office:value")).isEqualTo("1499.25");
        assertThat(last.get(2).getAttribute("office:value")).isEqualTo("499000");
    }

    @Test
    void a_workbook_opens_with_every_row_and_its_numbers() throws Exception {
        every_row_is_there_with_its_numbers(opened(new XlsxFormat(), "fods"));
    }

    @Test
    void a_csv_file_opens_with_every_row_and_its_numbers() throws Exception {
        var german = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true";

        every_row_is_there_with_its_numbers(opened(new CsvFormat(), "fods", german));
    }

    @Test
    void a_text_opens_with_every_row_and_its_headings() throws Exception {
        var text = opened(new OdtFormat(), "fodt");

        assertThat(rows(text)).hasSize(ROWS);
        assertThat(rows(text).get(ROWS - 1).getTextContent()).contains("Müßviertel 499", "1.499,25", "499.000");
        assertThat(elements(text.getDocumentElement(), "text:h"))
                .extracting(Element::getTextContent)
                .containsExactly("Zahlen");
        assertThat(elements(text.getDocumentElement(), "table:table-header-rows"))
                .hasSize(1);
    }
}
