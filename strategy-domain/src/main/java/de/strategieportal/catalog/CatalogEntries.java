package de.strategieportal.catalog;

import static jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.ReachBasis;
import de.strategieportal.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the use cases of the catalogue's administration share; each call asks for an administrator. */
@ApplicationScoped
public class CatalogEntries {

    private static final int LONGEST_CODE = 36;
    private static final int NAMED_USES = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ReachBasis reachBasis;

    <E extends Persisted> List<E> all(Class<E> type, String order) {
        caller.mustAdminister();
        return em.createQuery("SELECT e FROM " + type.getSimpleName() + " e ORDER BY " + order, type)
                .getResultList();
    }

    <E extends Persisted> E found(Class<E> type, long id) {
        caller.mustAdminister();
        return Optional.ofNullable(em.find(type, id)).orElseThrow(NotFound::new);
    }

    /** @param shown the version the form was filled from */
    <E extends Persisted> E editable(Class<E> type, long id, long shown) {
        var entry = found(type, id);
        Conflict.check(entry, shown);
        em.lock(entry, OPTIMISTIC_FORCE_INCREMENT);
        reachBasis.changed();
        return entry;
    }

    long add(Persisted entry) {
        caller.mustAdminister();
        em.persist(entry);
        return entry.getId();
    }

    /**
     * @param uses finds the names of what uses it, by its id
     * @throws RuleViolation that names where it is used
     */
    void delete(Persisted entry, String name, String uses) {
        List<?> found = em.createNativeQuery(uses)
                .setParameter(1, entry.getId())
                .setMaxResults(NAMED_USES + 1)
                .getResultList();
        if (!found.isEmpty()) {
            var named = String.join(
                    "; ", found.stream().limit(NAMED_USES).map(String::valueOf).toList());
            throw new RuleViolation("catalog.in_use", name, found.size() > NAMED_USES ? named + " …" : named);
        }
        delete(entry);
    }

    void delete(Persisted entry) {
        em.remove(entry);
    }

    /** A code no other entry of the kind has, made from its name: plans that travel as documents name entries by it. */
    String code(Class<? extends Persisted> type, String name) {
        var plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        var base = plain.substring(0, Math.min(LONGEST_CODE, plain.length()));
        var code = base;
        for (int i = 2; taken(type, code); i++) {
            code = base + "_" + i;
        }
        return code;
    }

    private boolean taken(Class<? extends Persisted> type, String code) {
        return em.createQuery("SELECT COUNT(e) FROM " + type.getSimpleName() + " e WHERE e.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }
}
