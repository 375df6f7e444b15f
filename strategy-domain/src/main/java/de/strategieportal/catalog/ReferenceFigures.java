package de.strategieportal.catalog;

import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The figures expected reach rests on, tended by administrators. */
@UseCase
public class ReferenceFigures {

    private static final String USES = "SELECT name FROM channel WHERE figure_id = ?1 ORDER BY name";

    @Inject
    CatalogEntries entries;

    public List<ReferenceFigure> all() {
        var figures = entries.all(ReferenceFigure.class, "e.details.channel, e.details.year DESC, e.code");
        figures.forEach(ReferenceFigure::getShares);
        return figures;
    }

    public ReferenceFigure figure(long id) {
        var figure = entries.found(ReferenceFigure.class, id);
        figure.getShares();
        return figure;
    }

    public long add(FigureDetails details, Collection<ReferenceShare> shares) {
        var code = entries.code(ReferenceFigure.class, details.getChannel() + " " + details.getYear());
        return entries.add(new ReferenceFigure(code, details, shares));
    }

    public void change(long id, long shown, FigureDetails details, Collection<ReferenceShare> shares) {
        entries.editable(ReferenceFigure.class, id, shown).change(details, shares);
    }

    public void delete(long id, long shown) {
        var figure = entries.editable(ReferenceFigure.class, id, shown);
        entries.delete(figure, figure.getDetails().getChannel(), USES);
    }
}
