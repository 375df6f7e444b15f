package de.strategieportal.reporting.dashboard;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.Role;
import de.strategieportal.reporting.dashboard.Attention.Reason;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What managers look at: the Quartiere of a Träger and all below it. Each answer costs a number of statements that does not
 * grow with the number of Quartiere, plans or calendar quarters, and refuses a Träger that the caller may not read by
 * {@link AccessDenied}.
 */
@UseCase
public class Dashboards {

    private static final List<Figure> ALL = List.of(Figure.values());

    private static final List<Figure> OF_RESOURCES = Stream.of(Section.AVAILABLE, Section.REQUIRED, Section.BALANCE)
            .flatMap(section -> Figure.in(section).stream())
            .toList();

    private static final int AHEAD = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public Overview overview(Selection selection) {
        var scope = scope(selection);
        var quarter = selection.quarter();
        return new Overview(
                scope.extent(),
                comparisons(scope, Period.of(quarter.previous(), quarter.plus(AHEAD)), Overview.FIGURES),
                scope.states(quarter),
                attention(scope.attentions(Overview.MOST + 1), quarter));
    }

    /** What needs attention in the current calendar quarter at the caller's own Träger and all below it. */
    public Map<Reason, List<Attention>> attention() {
        var quarter = CalendarQuarter.containing(LocalDate.now(clock));
        var scope = scope(new Selection(Optional.empty(), quarter, false, Set.of()));
        return attention(scope.attentions(Overview.MOST + 1), quarter);
    }

    private Map<Reason, List<Attention>> attention(Attentions attentions, CalendarQuarter quarter) {
        var today = LocalDate.now(clock);
        var found = new EnumMap<Reason, List<Attention>>(Reason.class);
        found.put(Reason.TURNED_RED, attentions.turnedRed(quarter));
        found.put(Reason.UNCONFIRMED, attentions.unconfirmed(quarter, today));
        found.put(Reason.UNTOUCHED, attentions.untouched(quarter, today));
        found.put(Reason.IN_REVIEW, caller.role() == Role.MANAGER ? attentions.inReview() : List.of());
        return found;
    }

    public QuartierComparison comparison(Selection selection) {
        var scope = scope(selection);
        var quarter = selection.quarter();
        var comparisons = comparisons(scope, Period.of(quarter.previous(), quarter), ALL);
        return new QuartierComparison(scope.extent(), comparisons.get(1), comparisons.get(0));
    }

    /** @param quarters how many from the one selected on, 1 to {@value OverTime#MOST_QUARTERS} */
    public ResourceDashboard resources(Selection selection, int quarters) {
        var scope = scope(selection);
        var quarter = selection.quarter();
        var period = Period.of(quarter, quarter.plus(Math.max(quarters, 1) - 1));
        mustBeShort(period);
        return new ResourceDashboard(
                scope.extent(),
                period,
                comparisons(scope, period, OF_RESOURCES),
                scope.lines()
                        .carriedAlone(
                                quarter, scope.extent().narrowed(), Scope.measures(Figure.in(Section.AVAILABLE))));
    }

    /** @param locale the language of names in the catalogue */
    public TargetGroupDashboard targetGroups(Selection selection, Locale locale) {
        var scope = scope(selection);
        var quarter = selection.quarter();
        return new TargetGroupDashboard(
                scope.extent(),
                scope.categories(quarter, locale),
                comparisons(scope, Period.of(quarter, quarter), ALL).get(0));
    }

    /**
     * @param period at most {@value OverTime#MOST_QUARTERS} calendar quarters
     * @param figures that shall be shown; only what they are made of is read
     */
    public OverTime overTime(Selection selection, Period period, Collection<Figure> figures) {
        mustBeShort(period);
        var scope = scope(selection);
        return new OverTime(scope.extent(), period, comparisons(scope, period, figures));
    }

    /** The figures of one calendar quarter with the boundaries of the Quartiere. */
    public QuartierMap map(Selection selection, Figure figure) {
        var scope = scope(selection);
        var quarter = selection.quarter();
        return new QuartierMap(
                scope.extent(),
                figure,
                comparisons(scope, Period.of(quarter, quarter), List.of(figure)).get(0),
                scope.boundaries());
    }

    /** @throws NotFound when the Quartier is not among those of the Träger */
    public QuartierDashboard quartier(Selection selection, long quartier, Locale locale) {
        var scope = scope(selection.only(quartier));
        if (!scope.extent().chosen().equals(Set.of(quartier))) {
            throw new NotFound();
        }
        var quarter = selection.quarter();
        return new QuartierDashboard(
                scope.extent(),
                comparisons(scope, Period.of(quarter.previous(), quarter.plus(AHEAD)), ALL),
                scope.categories(quarter, locale),
                scope.lines().plans(quarter, Set.of(quartier), Scope.measures(ALL)));
    }

    /** The plans that a figure of the chosen Quartiere rests on. */
    public Basis basis(Selection selection, Figure figure) {
        var scope = scope(selection);
        var quarter = selection.quarter();
        return new Basis(
                scope.extent(),
                figure,
                comparisons(scope, Period.of(quarter, quarter), List.of(figure)).get(0),
                scope.lines().plans(quarter, scope.extent().narrowed(), Scope.measures(List.of(figure))));
    }

    private Scope scope(Selection selection) {
        return new Scope(em, caller, selection);
    }

    private List<Comparison> comparisons(Scope scope, Period period, Collection<Figure> figures) {
        return scope.comparisons(period, figures, LocalDate.now(clock));
    }

    private static void mustBeShort(Period period) {
        if (period.length() > OverTime.MOST_QUARTERS) {
            throw RuleViolation.at("to", "dashboard.too_long", OverTime.MOST_QUARTERS);
        }
    }
}
