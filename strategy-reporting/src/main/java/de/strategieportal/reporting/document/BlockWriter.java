package de.strategieportal.reporting.document;

/** What a format has to know how to write. */
public interface BlockWriter {

    void heading(Block.Heading heading);

    void text(Block.Text text);

    void bullets(Block.Bullets bullets);

    void facts(Block.Facts facts);

    void keyFigures(Block.KeyFigures figures);

    void remarks(Block.Remarks remarks);

    void drawing(Block.Drawing drawing);

    void link(Block.Link link);

    void table(Table table);
}
