package de.strategieportal.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Letterhead;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.TitlePage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class OdtFormatTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"200\">"
            + "<rect width=\"50\" height=\"50\"/></svg>";
    /** One pixel. */
    private static final byte[] LOGO = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Report report(String text, int chapters) {
        var hours = ReportFixture.hours(Locale.GERMANY).tables().get(0);
        var full = new Chapter.Draft("first", text)
                .lead(text)
                .heading("Zahlen")
                .subheading("Im Einzelnen")
                .add(hours)
                .add(new Block.Drawing("Bild", SVG, "Ein Quadrat"))
                .bullets(List.of(text))
                .facts(List.of(new Block.Facts.Fact("Wer", text)))
                .add(new Block.Link("Zum Portal", URI.create("https://portal.example/?a=1&b=2")))
                .chapter();
        var others = Stream.generate(() -> new Chapter.Draft("quartier-1", "Nordstadt").chapter())
                .limit(chapters - 1);
        var letterhead = new Letterhead(
                "Diakonie <Müßstadt> & Co.",
                "Am Markt 1\n12345 Müßstadt",
                "#123456",
                Optional.of(new Letterhead.Logo("image/png", LOGO, "Unser Zeichen")));
        return new Report(
                new TitlePage("Bericht " + text, "Trägerbericht", "Q4 2026", Optional.empty(), letterhead, List.of()),
                Stream.concat(Stream.of(full), others).toList(),
                Locale.GERMANY);
    }

    private static Map<String, byte[]> parts(Report report) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ReportFixture.written(report, new OdtFormat())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static Document xml(byte[] content) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .toList();
    }

    private final Map<String, byte[]> parts = parts(report("fit & <schön>", 3));
    private final Document content = xml(parts.get("content.xml"));
    private final Document styles = xml(parts.get("styles.xml"));

    @Test
    void its_type_comes_first() {
        assertThat(parts.keySet()).first().isEqualTo("mimetype");
        assertThat(new String(parts.get("mimetype"), StandardCharsets.US_ASCII))
                .isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @Test
    void the_manifest_names_every_part() {
        assertThat(elements(xml(parts.get("META-INF/manifest.xml")), "manifest:file-entry"))
                .extracting(entry -> entry.getAttribute("manifest:full-path"))
                .containsAll(parts.keySet().stream()
                        .filter(name -> !name.equals("mimetype") && !name.startsWith("META-INF"))
                        .toList());
    }

    @Test
    void headings_have_levels_and_chapters_a_place_in_the_contents() {
        assertThat(elements(content, "text:h"))
                .extracting(heading -> heading.getAttribute("text:outline-level") + " " + heading.getTextContent())
                .containsExactly("1 fit & <schön>", "2 Zahlen", "3 Im Einzelnen", "1 Nordstadt", "1 Nordstadt");
        assertThat(elements(content, "text:bookmark-ref"))
                .extracting(reference -> reference.getAttribute("text:ref-name"))
                .containsExactlyElementsOf(elements(content, "text:bookmark-start").stream()
                        .map(bookmark -> bookmark.getAttribute("text:name"))
                        .toList());
    }

    @Test
    void headers_of_tables_repeat() {
        var header = elements(content, "table:table-header-rows");

        assertThat(header).hasSize(1);
        assertThat(header.get(0).getTextContent()).isEqualTo("QuartierBevölkerungStunden je WocheDeckung");
    }

    @Test
    void drawings_are_vectors_and_pixels_with_the_same_words() {
        var frame = elements(content, "draw:frame").get(1);

        assertThat(frame.getElementsByTagName("svg:title").item(0).getTextContent())
                .isEqualTo("Bild");
        assertThat(frame.getElementsByTagName("svg:desc").item(0).getTextContent())
                .isEqualTo("Ein Quadrat");
        assertThat(elements(content, "draw:image"))
                .extracting(image -> image.getAttribute("xlink:href"))
                .containsExactly("Pictures/1.png", "Pictures/2.svg", "Pictures/3.png")
                .allSatisfy(file -> assertThat(parts).containsKey(file));
    }

    @Test
    void links_lead_back_into_the_portal() {
        assertThat(elements(content, "text:a"))
                .extracting(link -> link.getAttribute("xlink:href"))
                .contains("https://portal.example/?a=1&b=2");
    }

    @Test
    void it_has_a_language_a_running_header_and_page_numbers() {
        var text = (Element) elements(styles, "style:default-style")
                .get(0)
                .getElementsByTagName("style:text-properties")
                .item(0);

        assertThat(text.getAttribute("fo:language") + "-" + text.getAttribute("fo:country"))
                .isEqualTo("de-DE");
        assertThat(elements(styles, "style:header").get(0).getTextContent())
                .isEqualTo("Bericht fit & <schön>Diakonie <Müßstadt> & Co.");
        assertThat(elements(styles, "text:page-number")).hasSize(1);
    }

    @Test
    void the_letterhead_gives_logo_address_and_colour() {
        assertThat(content.getDocumentElement().getTextContent()).contains("12345 Müßstadt", "Unser Zeichen");
        assertThat(new String(parts.get("styles.xml"), StandardCharsets.UTF_8))
                .contains("fo:color=\"#123456\"")
                .doesNotContain("{");
    }

    @Test
    void a_few_chapters_need_no_contents() {
        assertThat(elements(xml(parts(report("kurz", 2)).get("content.xml")), "text:table-of-content"))
                .isEmpty();
    }

    @Test
    void whatever_people_paste_stays_well_formed() {
        var text = xml(parts(report("Tee\u0000 \u0007😀 مرحبا \uD83D\tEnde", 1)).get("content.xml"))
                .getDocumentElement()
                .getTextContent();

        assertThat(text).contains("😀 مرحبا  Ende").doesNotContain("\u0007");
    }
}
