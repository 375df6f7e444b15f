package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.Markup;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.BlockWriter;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The blocks of a report as an OpenDocument text. */
final class OdtBlocks implements BlockWriter {

    private static final int FIGURES_IN_A_ROW = 3;

    private final Markup content;
    private final OdtText text;
    private final Texts texts;
    private final OdtPictures pictures;
    private int tables;

    OdtBlocks(Markup content, OdtText text, Texts texts, OdtPictures pictures) {
        this.content = content;
        this.text = text;
        this.texts = texts;
        this.pictures = pictures;
    }

    @Override
    public void heading(Block.Heading heading) {
        int level = heading.level() + 1;
        content.open("text:h", "text:outline-level", level, "text:style-name", "Heading_20_" + level);
        text.words(heading.text());
        content.close();
    }

    @Override
    public void text(Block.Text block) {
        for (var paragraph : block.text().strip().split("\\R\\s*\\R")) {
            text.paragraph(block.lead() ? "Lead" : "Text_20_body", paragraph);
        }
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        content.open("text:list", "text:style-name", "List_1");
        for (var item : bullets.items()) {
            content.open("text:list-item");
            text.paragraph("List", item);
            content.close();
        }
        content.close();
    }

    @Override
    public void facts(Block.Facts facts) {
        begin("facts", List.of(0.28, 0.72));
        for (var fact : facts.facts()) {
            content.open("table:table-row", "table:style-name", "Row");
            cell("Fact", "Fact_20_Label", fact.label());
            cell("Fact", "Table_20_Contents", fact.value());
            content.close();
        }
        end();
    }

    @Override
    public void keyFigures(Block.KeyFigures block) {
        for (int from = 0; from < block.figures().size(); from += FIGURES_IN_A_ROW) {
            var some = block.figures()
                    .subList(
                            from,
                            Math.min(from + FIGURES_IN_A_ROW, block.figures().size()));
            begin("figures", some.stream().map(each -> 1.0 / FIGURES_IN_A_ROW).toList());
            content.open("table:table-row", "table:style-name", "Row");
            some.forEach(this::keyFigure);
            content.close();
            end();
        }
    }

    private void keyFigure(Block.KeyFigures.KeyFigure figure) {
        content.open("table:table-cell", "table:style-name", "Fact", "office:value-type", "string");
        text.paragraph("Figure_20_Name", figure.name());
        text.paragraph("Figure_20_Value", figure.shown(texts));
        content.open("text:p", "text:style-name", "Figure_20_Note");
        figure.light()
                .ifPresentOrElse(
                        light -> text.span("Light_" + light, texts.term(light)), () -> text.words(figure.note()));
        content.close().close();
    }

    @Override
    public void remarks(Block.Remarks remarks) {
        content.open("text:list", "text:style-name", "List_1");
        for (var remark : remarks.remarks()) {
            content.open("text:list-item").open("text:p", "text:style-name", "List");
            text.span("Severity_" + remark.severity(), remark.word());
            content.text(" ");
            text.words(remark.sentence());
            if (!remark.help().isEmpty()) {
                content.empty("text:line-break");
                text.span("Help", remark.help());
            }
            content.close().close();
        }
        content.close();
    }

    @Override
    public void drawing(Block.Drawing drawing) {
        var placed = PlacedDrawing.of(drawing, Paper.UPRIGHT);
        text.paragraph("Caption", drawing.title());
        content.open("text:p", "text:style-name", "Drawing");
        text.picture(
                placed.width(),
                placed.height(),
                drawing.title(),
                drawing.alternative(),
                List.of(
                        pictures.add("image/svg+xml", drawing.svg().getBytes(StandardCharsets.UTF_8)),
                        pictures.add("image/png", Pixels.of(drawing.svg(), placed.width()))));
        content.close();
    }

    @Override
    public void link(Block.Link link) {
        content.open("text:p", "text:style-name", "Text_20_body")
                .open("text:a", "xlink:type", "simple", "xlink:href", link.target());
        text.words(link.text());
        content.close().close();
    }

    @Override
    public void table(Table table) {
        ShownTable.of(table, texts).forEach(this::table);
    }

    private void table(ShownTable shown) {
        text.paragraph("Caption", shown.table().title());
        if (shown.rows().isEmpty()) {
            text.paragraph("Text_20_body", texts.of("report.empty_table"));
            return;
        }
        shown.parts(Paper.UPRIGHT, texts).forEach(part -> part(shown, part));
        if (shown.cut()) {
            text.paragraph("Text_20_body", texts.of("report.table.cut", ShownTable.MOST_ROWS));
        }
    }

    private void part(ShownTable table, Columns.Part part) {
        begin(table.table().key(), part.widths());
        content.open("table:table-header-rows").open("table:table-row", "table:style-name", "Row");
        for (int i : part.columns()) {
            cell(
                    "Head",
                    table.column(i).isFigure() ? "Table_20_Heading_20_Number" : "Table_20_Heading",
                    table.column(i).heading());
        }
        content.close().close();
        table.rows().forEach(row -> row(table, row, part));
        end();
    }

    private void row(ShownTable table, Row row, Columns.Part part) {
        content.open("table:table-row", "table:style-name", "Row");
        for (int i : part.columns()) {
            var style = table.column(i).isFigure() ? "Table_20_Number" : "Table_20_Contents";
            cell(row.total() ? "Total" : "Cell", row.total() ? style + "_20_Total" : style, table.shown(row, i, texts));
        }
        content.close();
    }

    private void begin(String name, List<Double> widths) {
        content.open("table:table", "table:name", name + "-" + ++tables, "table:style-name", "Table");
        widths.forEach(width -> content.empty(
                "table:table-column", "table:style-name", OdtStyles.column(width * Paper.UPRIGHT.width())));
    }

    private void cell(String cell, String paragraph, String words) {
        content.open("table:table-cell", "table:style-name", cell, "office:value-type", "string");
        text.paragraph(paragraph, words);
        content.close();
    }

    /** Between two tables stands a paragraph, or programs join them. */
    private void end() {
        content.close().empty("text:p", "text:style-name", "Gap");
    }
}
