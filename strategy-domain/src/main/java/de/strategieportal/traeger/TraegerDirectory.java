package de.strategieportal.traeger;

import de.strategieportal.access.Caller;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tree of Träger: everyone sees their part of it, administrators tend it. */
@UseCase
public class TraegerDirectory {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** What the caller may see, each Träger followed by those below it. */
    public List<TraegerLine> tree() {
        return TraegerTree.of(em.createQuery("SELECT t FROM Traeger t LEFT JOIN FETCH t.quartiere", Traeger.class)
                        .getResultList())
                .lines(caller.readableTraeger());
    }

    public TraegerLine line(long id) {
        var traeger = found(id, LockModeType.NONE);
        caller.mustRead(id);
        return TraegerTree.line(traeger, 0);
    }

    /** The Quartiere a Träger works in. */
    public Set<Long> quartiere(long id) {
        caller.mustRead(id);
        return found(id, LockModeType.NONE).getQuartiere().stream()
                .map(Quartier::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public long create(String name, TraegerType type, DataProtectionRegime regime, Optional<Long> parent) {
        caller.mustAdminister();
        mustBeFree(name, 0);
        var traeger = new Traeger(name.strip(), type, regime, parent(parent));
        em.persist(traeger);
        return traeger.getId();
    }

    /** Renames, or hangs the Träger with everything below it somewhere else. */
    public void change(
            long id, long version, String name, TraegerType type, DataProtectionRegime regime, Optional<Long> parent) {
        caller.mustAdminister();
        lockTree();
        var traeger = editable(id, version);
        mustBeFree(name, id);
        traeger.change(name.strip(), type, regime, parent(parent));
    }

    public void workIn(long id, long version, Collection<Long> quartiere) {
        caller.mustAdminister();
        editable(id, version)
                .workIn(
                        quartiere.isEmpty()
                                ? List.of()
                                : em.createQuery("SELECT q FROM Quartier q WHERE q.id IN :ids", Quartier.class)
                                        .setParameter("ids", quartiere)
                                        .getResultList());
    }

    public void delete(long id, long version) {
        caller.mustAdminister();
        lockTree();
        var traeger = editable(id, version);
        mustBeUnused(traeger);
        em.remove(traeger);
    }

    private Traeger editable(long id, long version) {
        var traeger = found(id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Conflict.check(traeger, version);
        return traeger;
    }

    private Traeger found(long id, LockModeType lock) {
        return Optional.ofNullable(em.find(Traeger.class, id, lock)).orElseThrow(NotFound::new);
    }

    private Traeger parent(Optional<Long> id) {
        return id.map(parent -> found(parent, LockModeType.NONE)).orElse(null);
    }

    /** Two moves at the same moment, each harmless alone, could close a circle. */
    private void lockTree() {
        em.createQuery("SELECT t FROM Traeger t ORDER BY t.id", Traeger.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void mustBeFree(String name, long exceptFor) {
        var taken = em.createQuery(
                        "SELECT COUNT(t) FROM Traeger t WHERE LOWER(t.name) = LOWER(:name) AND t.id <> :id", Long.class)
                .setParameter("name", name.strip())
                .setParameter("id", exceptFor)
                .getSingleResult();
        if (taken > 0) {
            throw RuleViolation.at("name", "traeger.name_taken", name.strip());
        }
    }

    /** Counts in plain SQL, because plans and accounts stand above the Träger they belong to. */
    private void mustBeUnused(Traeger traeger) {
        var uses = (Object[]) em.createNativeQuery(
                        """
                        SELECT (SELECT COUNT(*) FROM traeger WHERE parent_id = ?1),
                               (SELECT COUNT(*) FROM account WHERE traeger_id = ?1),
                               (SELECT COUNT(*) FROM strategy WHERE traeger_id = ?1)
                        """)
                .setParameter(1, traeger.getId())
                .getSingleResult();
        var below = ((Number) uses[0]).longValue();
        var accounts = ((Number) uses[1]).longValue();
        var strategies = ((Number) uses[2]).longValue();
        if (below + accounts + strategies > 0) {
            throw new RuleViolation("traeger.in_use", traeger.getName(), below, accounts, strategies);
        }
    }
}
