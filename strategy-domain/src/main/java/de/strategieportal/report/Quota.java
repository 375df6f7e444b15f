package de.strategieportal.report;

import jakarta.persistence.EntityManager;
import java.time.Duration;

/**
 * What an account keeps of what it may keep.
 *
 * @param used bytes
 * @param allowed bytes
 * @param kept how long each file is kept
 */
public record Quota(long used, long allowed, Duration kept) {

    /** Bytes of all files kept for the account. */
    static long used(EntityManager em, String account) {
        return em.createQuery(
                        "SELECT COALESCE(SUM(o.file.size), 0) FROM ReportOrder o WHERE o.orderedBy = :account",
                        Number.class)
                .setParameter("account", account)
                .getSingleResult()
                .longValue();
    }
}
