package de.strategieportal.web.catalog;

import de.strategieportal.catalog.Lawfulness;
import de.strategieportal.catalog.ReferenceFigures;
import de.strategieportal.catalog.SourceQuality;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omnifaces.util.Faces;

/** What the fields of the catalogue offer to choose from. */
@Named
@RequestScoped
public class CatalogFields {

    private static final int BEST_RATING = 4;

    @Inject
    ReferenceFigures referenceFigures;

    private Map<Long, String> figures;

    public Lawfulness[] getLawfulness() {
        return Lawfulness.values();
    }

    public SourceQuality[] getQualities() {
        return SourceQuality.values();
    }

    /** 0 to 4. */
    public Map<Integer, String> getRatings() {
        var ratings = new LinkedHashMap<Integer, String>();
        for (int rating = 0; rating <= BEST_RATING; rating++) {
            ratings.put(rating, new Texts(Faces.getLocale()).get("admin_catalog.rating_" + rating));
        }
        return ratings;
    }

    public Map<Long, String> getFigures() {
        if (figures == null) {
            figures = new LinkedHashMap<>();
            referenceFigures.all().forEach(figure -> {
                var details = figure.getDetails();
                figures.put(
                        figure.getId(),
                        "%s, %s (%s)".formatted(details.getChannel(), details.getFrequency(), details.getSource()));
            });
        }
        return figures;
    }
}
