package de.strategieportal.catalog;

import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** What online work usually costs, tended by administrators. */
@UseCase
public class EffortFigures {

    @Inject
    CatalogEntries entries;

    public List<EffortFigure> all() {
        return entries.all(EffortFigure.class, "e.details.activity");
    }

    public EffortFigure effort(long id) {
        return entries.found(EffortFigure.class, id);
    }

    public long add(EffortDetails details) {
        return entries.add(new EffortFigure(details));
    }

    public void change(long id, long shown, EffortDetails details) {
        entries.editable(EffortFigure.class, id, shown).change(details);
    }

    public void delete(long id, long shown) {
        entries.delete(entries.editable(EffortFigure.class, id, shown));
    }
}
