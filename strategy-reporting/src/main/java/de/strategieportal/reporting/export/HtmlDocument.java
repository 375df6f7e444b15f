package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.Markup;
import de.strategieportal.reporting.document.Letterhead;
import de.strategieportal.reporting.document.Report;
import java.util.Base64;
import java.util.Locale;

/** A report as a page for print. Everything that is text is escaped by {@link Markup}. */
final class HtmlDocument {

    private final Report report;
    private final Texts texts;
    private final Locale locale;
    private final PrintedText printed = new PrintedText();

    HtmlDocument(Report report) {
        this.report = report;
        this.texts = report.texts();
        this.locale = report.locale();
    }

    String written() {
        var chapters = chapters();
        var brief = Layout.isBrief(report);
        var html = new Markup();
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", locale.toLanguageTag());
        head(html);
        html.open("body", "class", brief ? "brief" : "full");
        cover(html);
        if (!brief) {
            contents(html);
        }
        html.raw(chapters).close();
        return "<!DOCTYPE html>" + html.close();
    }

    /** Written first, because the cover says what the typeface lacks. */
    private Markup chapters() {
        var body = new Markup();
        var blocks = new HtmlBlocks(body, printed, texts);
        for (int i = 0; i < report.chapters().size(); i++) {
            var chapter = report.chapters().get(i);
            blocks.on(Paper.of(chapter));
            body.open("div", "class", style(i)).element("h2", text(chapter.title()), "id", "chapter-" + i);
            chapter.blocks().forEach(block -> block.write(blocks));
            body.close();
        }
        return body;
    }

    private String style(int number) {
        var chapter = report.chapters().get(number);
        if (chapter.wide()) {
            return "chapter new-page wide";
        }
        var afterWide = number > 0 && report.chapters().get(number - 1).wide();
        return number == 0 || afterWide || Layout.startsPage(chapter) ? "chapter new-page" : "chapter";
    }

    private void head(Markup html) {
        var title = report.title();
        html.open("head")
                .element("title", text(title.title()))
                .empty("meta", "name", "description", "content", text(title.kind() + ", " + title.period()))
                .empty(
                        "meta",
                        "name",
                        "author",
                        "content",
                        text(title.letterhead().name()))
                .open("style")
                .raw(PrintStyle.of(
                        title.letterhead().accent(),
                        text(title.title()),
                        text(title.letterhead().name()),
                        texts.of("report.page"),
                        texts.of("report.page.of")))
                .close()
                .open("bookmarks");
        for (int i = 0; i < report.chapters().size(); i++) {
            html.empty("bookmark", "name", text(report.chapters().get(i).title()), "href", "#chapter-" + i);
        }
        html.close().close();
    }

    private void cover(Markup html) {
        var title = report.title();
        html.open("div", "class", "cover");
        title.letterhead().logo().ifPresent(logo -> logo(html, logo));
        html.element("p", text(title.kind()), "class", "kind")
                .element("h1", text(title.title()))
                .element("p", text(title.period()), "class", "period");
        title.date().ifPresent(date -> html.element("p", texts.of("report.as-of", texts.date(date)), "class", "date"));
        html.open("div", "class", "basis");
        title.basis().forEach(sentence -> html.element("p", text(sentence)));
        if (printed.replaced() > 0) {
            html.element("p", texts.of("report.replaced", printed.replaced()));
        }
        html.close()
                .open("div", "class", "sender")
                .element("p", text(title.letterhead().name()), "class", "name");
        title.letterhead().address().lines().forEach(line -> html.element("p", text(line)));
        html.close().close();
    }

    private void logo(Markup html, Letterhead.Logo logo) {
        html.empty(
                "img",
                "class",
                "logo",
                "alt",
                text(logo.alternative()),
                "src",
                "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(logo.content()));
    }

    private void contents(Markup html) {
        html.open("div", "class", "contents").element("h2", texts.of("report.contents"));
        for (int i = 0; i < report.chapters().size(); i++) {
            var name = text(report.chapters().get(i).title());
            html.open("p")
                    .open("a", "href", "#chapter-" + i, "title", name)
                    .text(name)
                    .close()
                    .close();
        }
        html.close();
    }

    private String text(String text) {
        return printed.of(text);
    }
}
