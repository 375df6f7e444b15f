package de.strategieportal.bench;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/**
 * Copies Träger with everything they have, within the database: every id of what is copied rises by the same number. Figures
 * are copied too, because those of equal plans for equal residents are equal.
 */
final class Copies {

    private static final List<String> TABLES = List.of(
            "traeger",
            "quartier",
            "resident_band",
            "traeger_quartier",
            "strategy",
            "overarching_goal",
            "target_group",
            "digital_goal",
            "resource",
            "resource_phase",
            "budget_line",
            "channel_assessment",
            "channel_assessment_goal",
            "activity",
            "activity_goal",
            "activity_channel",
            "strategy_figures",
            "category_figures");
    private static final Set<String> UNIQUE = Set.of("traeger.name", "quartier.name", "quartier.official_key");

    private final EntityManager em;
    private final long from;
    private final long span;

    /** @param from the first id of what shall be copied; everything with a higher one is */
    Copies(EntityManager em, long from) {
        this.em = em;
        this.from = from;
        span = highest() + 1 - from;
    }

    private long highest() {
        return TABLES.stream()
                .filter(table -> columns(table).contains("id"))
                .mapToLong(table -> number("SELECT COALESCE(MAX(id), 0) FROM " + table))
                .max()
                .orElseThrow();
    }

    /** @param which 1 for the first copy */
    void make(int which) {
        TABLES.forEach(table -> copy(table, which));
    }

    private void copy(String table, int which) {
        var columns = columns(table);
        em.createNativeQuery("INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s BETWEEN %d AND %d"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream()
                                        .map(column -> copied(table, column, which))
                                        .collect(joining(", ")),
                                table,
                                columns.get(0),
                                from,
                                from + span - 1))
                .executeUpdate();
    }

    private String copied(String table, String column, int which) {
        if (UNIQUE.contains(table + "." + column)) {
            return "CONCAT(" + column + ", ' (" + which + ")')";
        }
        return column.equals("id") || column.endsWith("_id")
                ? "CASE WHEN %1$s >= %2$d THEN %1$s + %3$d ELSE %1$s END".formatted(column, from, which * span)
                : column;
    }

    /** An id comes first in every table. */
    @SuppressWarnings("unchecked")
    private List<String> columns(String table) {
        return em.createNativeQuery(
                        """
                        SELECT LOWER(column_name) FROM information_schema.columns
                        WHERE LOWER(table_schema) = 'public' AND LOWER(table_name) = ?1 ORDER BY ordinal_position
                        """)
                .setParameter(1, table)
                .getResultList();
    }

    void startIdsBehind() {
        em.createNativeQuery("ALTER SEQUENCE portal_id RESTART WITH " + (highest() / 50 + 2) * 50)
                .executeUpdate();
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
