package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.Markup;
import de.strategieportal.reporting.document.Letterhead;
import de.strategieportal.reporting.document.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** The text of an OpenDocument file: cover, contents, chapters. */
final class OdtDocument {

    private static final double LOGO_WIDTH = 7;
    private static final double LOGO_HEIGHT = 2.2;

    private final Report report;
    private final Texts texts;
    private final OdtPictures pictures;
    private final Markup content = new Markup();
    private final OdtText text = new OdtText(content);

    OdtDocument(Report report, OdtPictures pictures) {
        this.report = report;
        this.texts = report.texts();
        this.pictures = pictures;
    }

    Markup written() {
        content.open("office:document-content", OdtStyles.NAMESPACES);
        OdtStyles.automatic(content);
        content.open("office:body").open("office:text");
        var brief = Layout.isBrief(report);
        cover(brief);
        if (!brief) {
            contents();
        }
        chapters(brief);
        return content.close().close().close();
    }

    private void cover(boolean brief) {
        var title = report.title();
        var sender = title.letterhead();
        var first = brief ? "First_Brief" : "First";
        if (sender.logo().isPresent()) {
            content.open("text:p", "text:style-name", first);
            logo(sender.logo().get());
            content.close();
            text.paragraph("Kind", title.kind());
        } else {
            text.paragraph(first, title.kind());
        }
        text.paragraph(brief ? "Title_20_Brief" : "Title", title.title());
        text.paragraph("Subtitle", title.period());
        title.date().ifPresent(date -> text.paragraph("Basis", texts.of("report.as-of", texts.date(date))));
        title.basis().forEach(sentence -> text.paragraph("Basis", sentence));
        if (!brief) {
            sender(sender);
        }
    }

    private void sender(Letterhead sender) {
        var lines = new ArrayList<>(List.of(sender.name()));
        sender.address().lines().forEach(lines::add);
        text.paragraph("Sender", String.join("\n", lines));
    }

    private void logo(Letterhead.Logo logo) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(logo.content()));
            if (image != null) {
                double scale = Math.min(LOGO_WIDTH / image.getWidth(), LOGO_HEIGHT / image.getHeight());
                text.picture(
                        image.getWidth() * scale,
                        image.getHeight() * scale,
                        logo.alternative(),
                        "",
                        List.of(pictures.add(logo.mediaType(), logo.content())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Page numbers are references, so that they are right before anybody brings the contents up to date. */
    private void contents() {
        content.open("text:table-of-content", "text:name", "contents", "text:style-name", "Contents")
                .open("text:table-of-content-source", "text:outline-level", 1)
                .element(
                        "text:index-title-template",
                        texts.of("report.contents"),
                        "text:style-name",
                        "Contents_20_Heading")
                .open(
                        "text:table-of-content-entry-template",
                        "text:outline-level",
                        1,
                        "text:style-name",
                        "Contents_20_1")
                .empty("text:index-entry-link-start")
                .empty("text:index-entry-text")
                .empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".")
                .empty("text:index-entry-page-number")
                .empty("text:index-entry-link-end")
                .close()
                .close()
                .open("text:index-body")
                .open("text:index-title", "text:name", "contents-title");
        text.paragraph("Contents_20_Heading", texts.of("report.contents"));
        content.close();
        for (int i = 0; i < report.chapters().size(); i++) {
            content.open("text:p", "text:style-name", "Contents_20_1")
                    .open(
                            "text:a",
                            "xlink:type",
                            "simple",
                            "xlink:href",
                            "#chapter-" + i,
                            "text:style-name",
                            "Index_Link",
                            "text:visited-style-name",
                            "Index_Link");
            text.words(report.chapters().get(i).title());
            content.empty("text:tab")
                    .element("text:bookmark-ref", "", "text:reference-format", "page", "text:ref-name", "chapter-" + i)
                    .close()
                    .close();
        }
        content.close().close();
    }

    private void chapters(boolean brief) {
        var blocks = new OdtBlocks(content, text, texts, pictures);
        for (int i = 0; i < report.chapters().size(); i++) {
            var chapter = report.chapters().get(i);
            var newPage = brief ? i > 0 : i == 0 || Layout.startsPage(chapter);
            content.open(
                            "text:h",
                            "text:outline-level",
                            1,
                            "text:style-name",
                            newPage ? "Chapter_New_Page" : "Heading_20_1")
                    .empty("text:bookmark-start", "text:name", "chapter-" + i);
            text.words(chapter.title());
            content.empty("text:bookmark-end", "text:name", "chapter-" + i).close();
            chapter.blocks().forEach(block -> block.write(blocks));
        }
    }
}
