package de.strategieportal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks an account up afresh in every request, and once in a request: who is disabled or gets another role loses the old
 * rights with the next click. Plain SQL, because access stands below the accounts and Träger it asks about.
 */
@RequestScoped
public class CurrentAccounts {

    /** A tree deeper than this is a cycle that should not exist; the query must end all the same. */
    private static final int DEEPEST = 20;

    @PersistenceContext
    EntityManager em;

    private final Map<String, Optional<SignedInAccount>> byName = new HashMap<>();

    public Optional<SignedInAccount> named(String name) {
        return byName.computeIfAbsent(name, this::load);
    }

    Set<Long> traegerAndBelow(long traeger) {
        return ids(query(
                        """
                WITH RECURSIVE below(id, depth) AS (
                    SELECT id, 0 FROM traeger WHERE id = ?1
                    UNION ALL
                    SELECT t.id, b.depth + 1 FROM traeger t JOIN below b ON t.parent_id = b.id WHERE b.depth < ?2)
                SELECT DISTINCT id FROM below
                """)
                .setParameter(1, traeger)
                .setParameter(2, DEEPEST));
    }

    Set<Long> allTraeger() {
        return ids(query("SELECT id FROM traeger"));
    }

    private Optional<SignedInAccount> load(String name) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query(
                        """
                SELECT a.name, a.display_name, a.role, a.traeger_id, a.password_hash, q.quartier_id
                FROM account a LEFT JOIN account_quartier q ON q.account_id = a.id
                WHERE a.name = ?1 AND a.disabled = FALSE
                """)
                .setParameter(1, name)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var first = rows.get(0);
        var quartiere = new HashSet<Long>();
        for (var row : rows) {
            number(row[5]).ifPresent(quartiere::add);
        }
        return Optional.of(new SignedInAccount(
                (String) first[0],
                (String) first[1],
                Role.valueOf((String) first[2]),
                number(first[3]),
                quartiere,
                Integer.toHexString(first[4].hashCode())));
    }

    /** Asking who calls must not write what the use case has changed so far. */
    private Query query(String sql) {
        return em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    private static Set<Long> ids(Query query) {
        var ids = new HashSet<Long>();
        for (Object id : query.getResultList()) {
            number(id).ifPresent(ids::add);
        }
        return Set.copyOf(ids);
    }

    private static Optional<Long> number(Object value) {
        return Optional.ofNullable((Number) value).map(Number::longValue);
    }
}
