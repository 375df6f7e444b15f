package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.Markup;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.BlockWriter;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.util.Locale;

/** The blocks of a report as markup for print. */
final class HtmlBlocks implements BlockWriter {

    private final Markup body;
    private final PrintedText printed;
    private final Texts texts;
    private Paper paper = Paper.UPRIGHT;
    private int drawings;

    HtmlBlocks(Markup body, PrintedText printed, Texts texts) {
        this.body = body;
        this.printed = printed;
        this.texts = texts;
    }

    /** For the blocks that follow. */
    HtmlBlocks on(Paper chosen) {
        paper = chosen;
        return this;
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
            body.open("div", "class", "figure")
                    .element("p", text(figure.name()), "class", "figure-name")
                    .element("p", text(figure.shown(texts)), "class", "figure-value");
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
                            "severity-" + remark.severity().name().toLowerCase(Locale.ROOT))
                    .text(" " + text(remark.sentence()));
            if (!remark.help().isEmpty()) {
                body.empty("br").element("span", text(remark.help()), "class", "help");
            }
            body.close();
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
        var placed = PlacedDrawing.of(drawing, paper);
        var own = new Markup()
                .empty(
                        "svg" + placed.attributes(),
                        "alt",
                        text(drawing.title() + ". " + drawing.alternative()),
                        "style",
                        String.format(Locale.ROOT, "width:%.2fcm;height:%.2fcm", placed.width(), placed.height()))
                .toString();
        var open = own.substring(0, own.length() - 2);
        return unique(open + placed.inside());
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
        ShownTable.of(table, texts).forEach(this::table);
    }

    private void table(ShownTable shown) {
        body.element("p", text(shown.table().title()), "class", "table-title");
        if (shown.rows().isEmpty()) {
            body.element("p", texts.of("report.empty_table"));
            return;
        }
        shown.parts(paper, texts).forEach(part -> part(shown, part));
        if (shown.cut()) {
            body.element("p", texts.of("report.table.cut", ShownTable.MOST_ROWS));
        }
    }

    private void part(ShownTable table, Columns.Part part) {
        body.open("table", "class", part.dense() ? "rows dense" : "rows");
        part.widths()
                .forEach(width ->
                        body.empty("col", "style", String.format(Locale.ROOT, "width:%.2fmm", paper.room() * width)));
        body.open("thead").open("tr");
        for (int i : part.columns()) {
            body.element("th", text(table.column(i).heading()), "scope", "col", "class", kind(table, i));
        }
        body.close().close().open("tbody");
        table.rows().forEach(row -> row(table, row, part));
        body.close().close();
    }

    private void row(ShownTable table, Row row, Columns.Part part) {
        body.open("tr", "class", row.total() ? "total" : "row");
        for (int i : part.columns()) {
            if (i == part.columns().get(0)) {
                body.open("th", "scope", "row", "class", kind(table, i));
            } else {
                body.open("td", "class", kind(table, i));
            }
            lines(table.shown(row, i, texts));
            body.close();
        }
        body.close();
    }

    private static String kind(ShownTable table, int column) {
        return table.column(column).isFigure() ? "number" : "words";
    }
}
