package de.strategieportal.web.catalog;

import de.strategieportal.catalog.TargetGroupCategories;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The target group categories in their order; each has a page of its own for its names. */
@Named
@RequestScoped
public class AdminCatalogCategoriesPage {

    private static final String AGAIN = "/admin/catalog-categories?faces-redirect=true";

    @Inject
    TargetGroupCategories catalog;

    @Inject
    Notices notices;

    private List<TargetGroupCategory> categories;

    public List<TargetGroupCategory> getCategories() {
        if (categories == null) {
            categories = catalog.all();
        }
        return categories;
    }

    public String move(TargetGroupCategory category, boolean up) {
        catalog.move(category.getId(), up);
        notices.say("admin_catalog_categories.moved", category.getNameDe());
        return AGAIN;
    }
}
