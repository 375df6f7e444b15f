package de.strategieportal.reporting.dashboard;

import static java.util.stream.Collectors.joining;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.StrategyState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements behind every dashboard: each is asked once, however many Quartiere or calendar quarters there are. */
final class FigureLines {

    private static final String COUNTED_PLANS =
            """
            WHERE f.traeger.id IN :traeger AND s.state IN :states AND f.quarter BETWEEN :from AND :to
            """;

    /** Where the measures of target groups stand in {@code CategoryFigures f}. */
    private static final Map<Measure, String> OF_CATEGORIES = ofCategories();

    private final EntityManager em;
    private final Set<Long> traeger;
    private final Set<StrategyState> counted;

    /** @param counted the states of the plans that figures rest on */
    FigureLines(EntityManager em, Set<Long> traeger, Set<StrategyState> counted) {
        this.em = em;
        this.traeger = traeger;
        this.counted = counted;
    }

    private static Map<Measure, String> ofCategories() {
        var paths = new EnumMap<Measure, String>(Measure.class);
        for (var measure : EnumSet.range(Measure.TARGET_GROUPS, Measure.GOALS)) {
            paths.put(measure, measure.stored().orElseThrow());
        }
        paths.put(Measure.CHANNELS, "f.channels");
        paths.put(Measure.REQUIRED, "f.requiredHours");
        paths.put(Measure.MISSING, "f.missingHours");
        return paths;
    }

    /** Only what the figures asked for are made of is added up. */
    List<AmountsLine> amounts(Period period, Set<Measure> wanted) {
        var measures = stored(wanted);
        return counted(
                        """
                        SELECT f.quartier.id, f.quarter, COUNT(s), MIN(s.changedAt), MAX(s.changedAt)"""
                                + sums(paths(measures))
                                + " FROM StrategyFigures f JOIN f.strategy s "
                                + COUNTED_PLANS
                                + " GROUP BY f.quartier.id, f.quarter",
                        period)
                .getResultList()
                .stream()
                .map(row -> new AmountsLine(
                        (Long) row[0],
                        (CalendarQuarter) row[1],
                        amounts((Number) row[2], measures, Arrays.copyOfRange(row, 5, row.length)),
                        new Freshness(((LocalDateTime) row[3]).toLocalDate(), ((LocalDateTime) row[4]).toLocalDate())))
                .toList();
    }

    private static List<String> paths(List<Measure> measures) {
        return measures.stream().map(measure -> measure.stored().orElseThrow()).toList();
    }

    private static List<Measure> stored(Set<Measure> wanted) {
        return Measure.withWhatTheyRestOn(wanted).stream()
                .filter(measure -> measure.stored().isPresent())
                .toList();
    }

    private static String sums(Collection<String> paths) {
        return paths.stream().map(path -> ", SUM(" + path + ")").collect(joining());
    }

    /** The same for the target groups of each category. */
    List<CategoryLine> categories(CalendarQuarter quarter) {
        var measures = List.copyOf(OF_CATEGORIES.keySet());
        return counted(
                        "SELECT f.quartier.id, f.category.id, COUNT(s)"
                                + sums(OF_CATEGORIES.values())
                                + " FROM CategoryFigures f JOIN f.strategy s "
                                + COUNTED_PLANS
                                + " GROUP BY f.quartier.id, f.category.id",
                        Period.of(quarter, quarter))
                .getResultList()
                .stream()
                .map(row -> new CategoryLine(
                        (Long) row[0],
                        (Long) row[1],
                        amounts((Number) row[2], measures, Arrays.copyOfRange(row, 3, row.length))))
                .toList();
    }

    List<StateLine> states(CalendarQuarter quarter) {
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.reporting.dashboard.StateLine(s.quartier.id, s.state, COUNT(s))
                        FROM Strategy s
                        WHERE s.traeger.id IN :traeger AND s.state IN :states
                            AND s.period.from <= :quarter AND s.period.to >= :quarter
                        GROUP BY s.quartier.id, s.state
                        """,
                        StateLine.class)
                .setParameter("traeger", traeger)
                .setParameter("states", counted)
                .setParameter("quarter", quarter)
                .getResultList();
    }

    /**
     * The plans that figures rest on, each with its part; latest change first.
     *
     * @param quartiere empty for all
     */
    List<PlanLine> plans(CalendarQuarter quarter, Set<Long> quartiere, Set<Measure> wanted) {
        return plans(quarter, quartiere, wanted, "");
    }

    /** Those in which one person gives more than 80 % of the hours. */
    List<PlanLine> carriedAlone(CalendarQuarter quarter, Set<Long> quartiere, Set<Measure> wanted) {
        return plans(quarter, quartiere, wanted, " AND f.work.singlePoint = 1");
    }

    private List<PlanLine> plans(CalendarQuarter quarter, Set<Long> quartiere, Set<Measure> wanted, String which) {
        var measures = stored(wanted);
        var query = counted(
                "SELECT s.id, s.details.title, q.id, q.name, t.name, s.state, s.changedAt, s.period.from, s.period.to"
                        + paths(measures).stream().map(path -> ", " + path).collect(joining())
                        + " FROM StrategyFigures f JOIN f.strategy s JOIN f.quartier q JOIN f.traeger t "
                        + COUNTED_PLANS
                        + which
                        + (quartiere.isEmpty() ? "" : " AND q.id IN :quartiere")
                        + " ORDER BY s.changedAt DESC, s.id",
                Period.of(quarter, quarter));
        if (!quartiere.isEmpty()) {
            query.setParameter("quartiere", quartiere);
        }
        return query.setMaxResults(Basis.MOST).getResultList().stream()
                .map(row -> PlanLine.of(row, amounts(1, measures, Arrays.copyOfRange(row, 9, row.length))))
                .toList();
    }

    private TypedQuery<Object[]> counted(String jpql, Period period) {
        return em.createQuery(jpql, Object[].class)
                .setParameter("traeger", traeger)
                .setParameter("states", counted)
                .setParameter("from", period.getFrom())
                .setParameter("to", period.getTo());
    }

    private static Amounts amounts(Number strategies, List<Measure> measures, Object[] sums) {
        var known = new EnumMap<Measure, BigDecimal>(Measure.class);
        known.put(Measure.STRATEGIES, BigDecimal.valueOf(strategies.longValue()));
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] != null) {
                known.put(measures.get(i), number(sums[i]));
            }
        }
        return Amounts.of(known);
    }

    /** Without the zeros that the column appends. */
    private static BigDecimal number(Object sum) {
        if (!(sum instanceof BigDecimal exact)) {
            return BigDecimal.valueOf(((Number) sum).longValue());
        }
        var plain = exact.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
