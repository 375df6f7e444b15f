package de.strategieportal.web.strategy;

import de.strategieportal.catalog.Catalog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omnifaces.util.Faces;

/** What the catalogue offers to choose from, read once a request. */
@Named
@RequestScoped
public class CatalogChoices {

    @Inject
    Catalog catalog;

    private Map<Long, String> categories;
    private Map<Long, String> channels;

    /** Target group categories by name. */
    public Map<Long, String> getCategories() {
        if (categories == null) {
            categories = new LinkedHashMap<>();
            catalog.categories().forEach(each -> categories.put(each.getId(), each.name(Faces.getLocale())));
        }
        return categories;
    }

    public Map<Long, String> getChannels() {
        if (channels == null) {
            channels = new LinkedHashMap<>();
            catalog.channels().forEach(each -> channels.put(each.id(), each.name()));
        }
        return channels;
    }
}
