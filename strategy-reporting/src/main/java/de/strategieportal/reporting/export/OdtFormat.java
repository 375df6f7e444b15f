package de.strategieportal.reporting.export;

import de.strategieportal.reporting.chart.Markup;
import de.strategieportal.reporting.document.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** For editing on: an OpenDocument text with styles, which LibreOffice and Word open. */
final class OdtFormat implements ReportFormat {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public String key() {
        return "odt";
    }

    @Override
    public String mediaType(Report report) {
        return MEDIA_TYPE;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var pictures = new OdtPictures();
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        firstAndPlain(zip, "mimetype", MEDIA_TYPE);
        part(zip, "styles.xml", new OdtStyles(report).written());
        part(zip, "meta.xml", meta(report));
        part(zip, "content.xml", new OdtDocument(report, pictures).written());
        for (var picture : pictures.all()) {
            zip.putNextEntry(new ZipEntry(picture.name()));
            zip.write(picture.content());
            zip.closeEntry();
        }
        part(zip, "META-INF/manifest.xml", manifest(pictures));
        zip.finish();
    }

    /** Programs look for the type at a fixed place of the file. */
    private static void firstAndPlain(ZipOutputStream zip, String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, Markup content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
        zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Markup meta(Report report) {
        var title = report.title();
        var meta = new Markup()
                .open(
                        "office:document-meta",
                        "xmlns:office",
                        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                        "xmlns:meta",
                        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "office:version",
                        "1.3")
                .open("office:meta")
                .element("meta:generator", "Strategieportal")
                .element("dc:title", title.title())
                .element("dc:description", title.kind() + ", " + title.period())
                .element("dc:creator", title.letterhead().name())
                .element("dc:language", report.locale().toLanguageTag());
        title.date().ifPresent(date -> meta.element("dc:date", date.atStartOfDay() + ":00"));
        return meta.close().close();
    }

    private static Markup manifest(OdtPictures pictures) {
        var manifest = new Markup()
                .open(
                        "manifest:manifest",
                        "xmlns:manifest",
                        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                        "manifest:version",
                        "1.3");
        file(manifest, "/", MEDIA_TYPE);
        file(manifest, "styles.xml", "text/xml");
        file(manifest, "meta.xml", "text/xml");
        file(manifest, "content.xml", "text/xml");
        pictures.all().forEach(picture -> file(manifest, picture.name(), picture.mediaType()));
        return manifest.close();
    }

    private static void file(Markup manifest, String path, String mediaType) {
        manifest.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", mediaType);
    }
}
