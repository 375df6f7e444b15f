package de.strategieportal.quartier;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.ReachBasis;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All Quartiere, for those who tend them; they mostly come by import. */
@UseCase
public class QuartierDirectory {

    public static final int PAGE_SIZE = 50;

    private static final String MATCHES =
            """
            WHERE LOWER(q.name) LIKE :search OR LOWER(q.municipality) LIKE :search OR LOWER(q.officialKey) LIKE :search
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ReachBasis reachBasis;

    /**
     * @param search part of a name, a municipality or an official key; empty finds all
     * @param page counted from 1
     */
    public List<QuartierLine> find(String search, int page) {
        caller.mustAdminister();
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.quartier.QuartierLine(
                            q.id, q.name, q.municipality, q.officialKey, COALESCE(SUM(r.persons), 0))
                        FROM Quartier q LEFT JOIN q.residents r
                        """
                                + MATCHES
                                + """
                        GROUP BY q.id, q.name, q.municipality, q.officialKey
                        ORDER BY q.municipality, q.name, q.id
                        """,
                        QuartierLine.class)
                .setParameter("search", pattern(search))
                .setFirstResult((Math.max(page, 1) - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
    }

    public long count(String search) {
        caller.mustAdminister();
        return em.createQuery("SELECT COUNT(q) FROM Quartier q " + MATCHES, Long.class)
                .setParameter("search", pattern(search))
                .getSingleResult();
    }

    /** All of them with nothing but their names, to choose from. */
    public List<QuartierChoice> choices() {
        caller.mustAdminister();
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.quartier.QuartierChoice(q.id, q.name, q.municipality)
                        FROM Quartier q ORDER BY q.municipality, q.name, q.id
                        """,
                        QuartierChoice.class)
                .getResultList();
    }

    public QuartierDetails details(long id) {
        caller.mustAdminister();
        return QuartierDetails.of(found(id, LockModeType.NONE));
    }

    public long create(String name, String municipality, Optional<String> officialKey) {
        caller.mustAdminister();
        mustBeFree(municipality, officialKey, 0);
        var quartier = new Quartier(name.strip(), municipality.strip(), officialKey.orElse(null));
        em.persist(quartier);
        return quartier.getId();
    }

    public void change(long id, long version, String name, String municipality, Optional<String> officialKey) {
        var quartier = editable(id, version);
        mustBeFree(municipality, officialKey, id);
        quartier.rename(name.strip(), municipality.strip(), officialKey.orElse(null));
    }

    public void countResidents(
            long id, long version, List<ResidentBand> bands, Optional<String> source, Optional<LocalDate> asOf) {
        editable(id, version).countResidents(bands, source.orElse(null), asOf.orElse(null));
        reachBasis.changedIn(id);
    }

    private Quartier editable(long id, long version) {
        caller.mustAdminister();
        var quartier = found(id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Conflict.check(quartier, version);
        return quartier;
    }

    private Quartier found(long id, LockModeType lock) {
        return Optional.ofNullable(em.find(Quartier.class, id, lock)).orElseThrow(NotFound::new);
    }

    private void mustBeFree(String municipality, Optional<String> officialKey, long exceptFor) {
        if (officialKey.isEmpty()) {
            return;
        }
        var taken = em.createQuery(
                        """
                        SELECT COUNT(q) FROM Quartier q
                        WHERE q.municipality = :municipality AND q.officialKey = :key AND q.id <> :id
                        """,
                        Long.class)
                .setParameter("municipality", municipality.strip())
                .setParameter("key", officialKey.get())
                .setParameter("id", exceptFor)
                .getSingleResult();
        if (taken > 0) {
            throw RuleViolation.at("officialKey", "quartier.key_taken", officialKey.get(), municipality.strip());
        }
    }

    private static String pattern(String search) {
        return "%" + search.strip().toLowerCase(Locale.ROOT) + "%";
    }
}
