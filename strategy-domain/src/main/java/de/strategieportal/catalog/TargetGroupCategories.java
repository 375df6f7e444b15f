package de.strategieportal.catalog;

import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shared words for target groups, tended by administrators. */
@UseCase
public class TargetGroupCategories {

    private static final String USES =
            """
            SELECT DISTINCT s.title FROM target_group g JOIN strategy s ON s.id = g.strategy_id
            WHERE g.category_id = ?1 ORDER BY s.title
            """;

    @Inject
    CatalogEntries entries;

    public List<TargetGroupCategory> all() {
        return entries.all(TargetGroupCategory.class, "e.position, e.code");
    }

    public TargetGroupCategory category(long id) {
        return entries.found(TargetGroupCategory.class, id);
    }

    /** Comes last. */
    public long add(String nameDe, String nameEn) {
        int last =
                all().stream().mapToInt(TargetGroupCategory::getPosition).max().orElse(0);
        return entries.add(new TargetGroupCategory(
                entries.code(TargetGroupCategory.class, nameEn), nameDe.strip(), nameEn.strip(), last + 1));
    }

    public void rename(long id, long shown, String nameDe, String nameEn) {
        entries.editable(TargetGroupCategory.class, id, shown).rename(nameDe.strip(), nameEn.strip());
    }

    /** One place up or down; at the end of the list nothing happens. */
    public void move(long id, boolean up) {
        var order = new ArrayList<>(all());
        int from = order.indexOf(category(id));
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        for (int i = 0; i < order.size(); i++) {
            order.get(i).place(i + 1);
        }
    }

    public void delete(long id, long shown) {
        var category = entries.editable(TargetGroupCategory.class, id, shown);
        entries.delete(category, category.getNameDe(), USES);
    }
}
