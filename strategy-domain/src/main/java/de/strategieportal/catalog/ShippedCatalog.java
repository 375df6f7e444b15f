package de.strategieportal.catalog;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/** Fills an empty catalogue with the figures that ship with the portal; afterwards it belongs to the administrators. */
@Startup
@Singleton
@DependsOn("Migration")
public class ShippedCatalog {

    @PersistenceContext
    EntityManager em;

    public ShippedCatalog() {}

    public ShippedCatalog(EntityManager em) {
        this.em = em;
    }

    @PostConstruct
    public void loadOnce() {
        oneNodeAtATime();
        if (isEmpty()) {
            load();
        }
    }

    /** Several nodes may start on one empty database; the others wait here and then find the catalogue filled. */
    private void oneNodeAtATime() {
        em.createNativeQuery(
                        """
                        SELECT "installed_rank" FROM "flyway_schema_history" WHERE "installed_rank" = 1 FOR UPDATE
                        """)
                .getResultList();
    }

    private boolean isEmpty() {
        return em.createQuery("SELECT COUNT(c) FROM Channel c", Long.class).getSingleResult() == 0
                && em.createQuery("SELECT COUNT(c) FROM TargetGroupCategory c", Long.class)
                                .getSingleResult()
                        == 0;
    }

    private void load() {
        CatalogFiles.categories().forEach(em::persist);
        CatalogFiles.efforts().forEach(em::persist);
        var figures = CatalogFiles.figures().stream().collect(toMap(ReferenceFigure::getCode, Function.identity()));
        figures.values().forEach(em::persist);
        CatalogFiles.channels(figures).forEach(em::persist);
        // a failure at commit would not stop the start, one before it does
        em.flush();
    }
}
