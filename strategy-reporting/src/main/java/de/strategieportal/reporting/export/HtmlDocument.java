package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.Markup;
import de.strategieportal.reporting.chart.SvgFile;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.BlockWriter;
import de.strategieportal.reporting.document.Letterhead;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report as a page for print. Everything that is text is escaped by {@link Markup}. */
final class HtmlDocument implements BlockWriter {

    /** A document with more rows in a table is of no use to anybody; files for spreadsheets hold them all. */
    static final int MOST_ROWS = 2_000;

    private static final int BRIEF = 2;
    private static final double PAGE_WIDTH = 17;
    private static final double MOST_HEIGHT = 21;
    private static final Pattern SIZE = Pattern.compile("^<svg([^>]*) width=\"(\\d+)\" height=\"(\\d+)\"");

    /** Batik knows no attribute selectors of CSS 3, and no page does either on paper. */
    private static final String CHART_STYLE = SvgFile.STYLE
            .lines()
            .filter(line -> !line.startsWith("[") && !line.contains("paint-order"))
            .collect(Collectors.joining("\n"));

    private final Report report;
    private final Texts texts;
    private final Locale locale;
    private final PrintedText printed = new PrintedText();
    private final Markup body = new Markup();
    private int drawings;

    HtmlDocument(Report report) {
        this.report = report;
        this.texts = report.texts();
        this.locale = report.locale();
    }

    String written() {
        boolean brief = report.chapters().size() <= BRIEF;
        var chapters = new Markup();
        for (int i = 0; i < report.chapters().size(); i++) {
            chapter(i);
        }
        chapters.raw(body.toString());
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

    private void chapter(int number) {
        var chapter = report.chapters().get(number);
        var newPage = chapter.key().startsWith("quartier-")
                || number == 0
                || chapter.key().equals("details");
        body.open("div", "class", newPage ? "chapter new-page" : "chapter")
                .element("h2", text(chapter.title()), "id", "chapter-" + number);
        chapter.blocks().forEach(block -> block.write(this));
        body.close();
    }

    private String text(String text) {
        return printed.of(text);
    }

    @Override
    public void heading(Block.Heading heading) {
        body.element("h" + (heading.level() + 2), text(heading.text()));
    }

    @Override
    public void text(Block.Text block) {
        for (var paragraph : block.text().strip().split("\\R\\s*\\R")) {
            body.open("p", "class", block.lead() ? "lead" : "text");
            lines(paragraph);
            body.close();
        }
    }

    private void lines(String paragraph) {
        var lines = text(paragraph.replaceAll("\\R", "\n")).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                body.empty("br");
            }
            body.text(lines[i]);
        }
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        body.open("ul");
        for (var item : bullets.items()) {
            body.open("li");
            lines(item);
            body.close();
        }
        body.close();
    }

    @Override
    public void facts(Block.Facts facts) {
        body.open("table", "class", "facts").open("tbody");
        for (var fact : facts.facts()) {
            body.open("tr").element("th", text(fact.label()), "scope", "row").open("td");
            lines(fact.value());
            body.close().close();
        }
        body.close().close();
    }

    @Override
    public void keyFigures(Block.KeyFigures block) {
        body.open("div", "class", "figures");
        for (var figure : block.figures()) {
            var value = figure.value()
                    .text()
                    .or(() ->
                            figure.value().number().map(number -> figure.unit().brief(number, locale)))
                    .orElseGet(() -> texts.of("unknown"));
            body.open("div", "class", "figure")
                    .element("p", text(figure.name()), "class", "figure-name")
                    .element("p", text(value), "class", "figure-value");
            var note = figure.light().map(texts::term).orElse(figure.note());
            if (!note.isEmpty()) {
                var tone = figure.light()
                        .map(light -> " light-" + light.name().toLowerCase(Locale.ROOT))
                        .orElse("");
                body.element("p", text(note), "class", "figure-note" + tone);
            }
            body.close();
        }
        body.close();
    }

    @Override
    public void remarks(Block.Remarks remarks) {
        body.open("ul", "class", "remarks");
        for (var remark : remarks.remarks()) {
            body.open("li")
                    .element(
                            "span",
                            text(remark.word()),
                            "class",
                            "gravity-" + remark.gravity().name().toLowerCase(Locale.ROOT))
                    .text(" " + text(remark.sentence()))
                    .close();
        }
        body.close();
    }

    @Override
    public void drawing(Block.Drawing drawing) {
        body.open("div", "class", "drawing")
                .element("p", text(drawing.title()), "class", "drawing-title")
                .raw(placed(drawing))
                .close();
    }

    private String placed(Block.Drawing drawing) {
        var size = SIZE.matcher(drawing.svg());
        if (!size.find()) {
            throw new IllegalArgumentException(drawing.title());
        }
        double width = Double.parseDouble(size.group(2));
        double height = Double.parseDouble(size.group(3));
        double scale = Math.min(PAGE_WIDTH / width, MOST_HEIGHT / height);
        var start = new Markup()
                .empty(
                        "x",
                        "alt",
                        text(drawing.title() + ". " + drawing.alternative()),
                        "style",
                        String.format(Locale.ROOT, "width:%.2fcm;height:%.2fcm", width * scale, height * scale));
        var attributes = start.toString().substring(2, start.toString().length() - 2);
        var own = "<svg" + size.group(1) + attributes + drawing.svg().substring(size.end());
        return unique(own).replace(SvgFile.STYLE, CHART_STYLE);
    }

    /** Several drawings of a kind stand in one document; what they refer to must be their own. */
    private String unique(String svg) {
        var number = "d" + drawings++ + "-";
        return svg.replaceAll(" id=\"", " id=\"" + number)
                .replaceAll("url\\(#", "url(#" + number)
                .replaceAll(" aria-(labelledby|describedby)=\"[^\"]*\"", "")
                .replaceAll(" role=\"[^\"]*\"", "");
    }

    @Override
    public void link(Block.Link link) {
        body.open("p", "class", "link")
                .open("a", "href", link.target(), "title", text(link.text()))
                .text(text(link.text()))
                .close()
                .close();
    }

    @Override
    public void table(Table table) {
        var rows = new ArrayList<Row>();
        var more = false;
        for (var row : table.rows()) {
            more = rows.size() == MOST_ROWS;
            if (more) {
                break;
            }
            rows.add(row);
        }
        body.element("p", text(table.title()), "class", "table-title");
        if (rows.isEmpty()) {
            body.element("p", texts.of("report.empty_table"));
            return;
        }
        var columns = new Columns(table.columns(), rows);
        columns.parts().forEach(part -> part(table, rows, part, columns.widths(part)));
        if (more) {
            body.element("p", texts.of("report.table.cut", MOST_ROWS));
        }
    }

    private void part(Table table, List<Row> rows, List<Integer> part, List<String> widths) {
        body.open("table", "class", "rows");
        widths.forEach(width -> body.empty("col", "style", "width:" + width));
        body.open("thead").open("tr");
        for (var i : part) {
            var column = table.columns().get(i);
            body.element("th", text(column.heading()), "scope", "col", "class", column.isFigure() ? "number" : "words");
        }
        body.close().close().open("tbody");
        rows.forEach(row -> row(table, row, part));
        body.close().close();
    }

    private void row(Table table, Row row, List<Integer> part) {
        body.open("tr", "class", row.total() ? "total" : "row");
        IntStream.range(0, part.size()).forEach(at -> {
            var column = table.columns().get(part.get(at));
            var cell = row.cells().get(part.get(at));
            if (at == 0) {
                body.open("th", "scope", "row", "class", column.isFigure() ? "number" : "words");
            } else {
                body.open("td", "class", column.isFigure() ? "number" : "words");
            }
            lines(cell.isUnknown() && !column.isFigure() ? "–" : column.shown(cell, texts));
            body.close();
        });
        body.close();
    }
}
