package de.strategieportal.reporting.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.StrategyState;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose plans, and in which states, the figures of one request rest on; never more than the caller may read. */
public final class Scope {

    private static final Set<Long> NOBODY = Set.of(0L);

    private final Caller caller;
    private final EntityManager em;
    private final Places places;
    private final List<TraegerChoice> choices;
    private final Optional<TraegerChoice> traeger;
    private final Set<Long> withAllBelow;
    private final Selection selection;
    private Extent extent;

    /**
     * Without a Träger selected it is the caller's own, or the first there is for callers who stand outside every Träger.
     *
     * @throws AccessDenied when the caller may not read the Träger
     */
    public Scope(EntityManager em, Caller caller, Selection selection) {
        selection.traeger().ifPresent(caller::mustRead);
        this.caller = caller;
        this.em = em;
        this.selection = selection;
        this.places = new Places(em);
        var readable = new ReadableTraeger(places.traeger(caller.readableTraeger()));
        choices = readable.choices();
        traeger = selection
                .traeger()
                .or(caller::traeger)
                .flatMap(id ->
                        choices.stream().filter(choice -> choice.id() == id).findFirst())
                .or(() -> choices.stream().findFirst());
        withAllBelow = traeger.map(choice -> readable.withAllBelow(choice.id())).orElse(NOBODY);
    }

    private Extent readExtent() {
        var all = places.quartiere(withAllBelow, known());
        return new Extent(
                traeger,
                choices,
                selection.quarter(),
                countsDrafts(),
                caller.readsDrafts(),
                all,
                chosen(all, selection.quartiere()));
    }

    /** Everything where nothing known was wished for. */
    private static Set<Long> chosen(List<QuartierLine> places, Set<Long> wished) {
        var all = places.stream().map(QuartierLine::id).collect(toSet());
        var known = all.stream().filter(wished::contains).collect(toSet());
        return known.isEmpty() ? all : known;
    }

    /** Read when it is asked for first. */
    public Extent extent() {
        if (extent == null) {
            extent = readExtent();
        }
        return extent;
    }

    private boolean countsDrafts() {
        return selection.drafts() && caller.readsDrafts();
    }

    /** The states of the plans that the caller may know of. */
    private Set<StrategyState> known() {
        return caller.readsDrafts() ? StrategyState.WITH_DRAFTS : StrategyState.PUBLISHED;
    }

    /** The states of the plans that count. */
    public Set<StrategyState> counted() {
        return countsDrafts() ? StrategyState.WITH_DRAFTS : StrategyState.PUBLISHED;
    }

    /** The ids of the Träger and all below it; never empty, so that it can stand in a query. */
    public Set<Long> withAllBelow() {
        return withAllBelow;
    }

    FigureLines lines() {
        return lines(counted());
    }

    private FigureLines lines(Set<StrategyState> states) {
        return new FigureLines(em, withAllBelow, states);
    }

    /** One for each calendar quarter of the period. */
    List<Comparison> comparisons(Period period, Collection<Figure> figures, LocalDate today) {
        return new Comparisons(extent().compared(), lines().amounts(period, measures(figures)), today).in(period);
    }

    /** What must be read for these figures, set against whatever they may be. */
    static Set<Measure> measures(Collection<Figure> figures) {
        var all = EnumSet.noneOf(Measure.class);
        for (var figure : figures) {
            for (var per : Per.values()) {
                all.addAll(figure.measures(per));
            }
        }
        return all;
    }

    List<CategoryRow> categories(CalendarQuarter quarter, Locale locale) {
        return new Categories(Places.categories(em), lines().categories(quarter), places.ofCategories(chosen()))
                .rows(extent().compared(), locale);
    }

    /** Of all plans the caller may know of, whether they count or not. */
    public Map<StrategyState, Long> states(CalendarQuarter quarter) {
        return lines(known()).states(quarter).stream()
                .filter(line -> extent().chosen().contains(line.quartier()))
                .collect(groupingBy(StateLine::state, summingLong(StateLine::plans)));
    }

    Attentions attentions(int most) {
        return new Attentions(em, withAllBelow, known(), most);
    }

    /** GeoJSON by Quartier, where it is known. */
    Map<Long, String> boundaries() {
        return places.boundaries(chosen()).stream().collect(toMap(BoundaryLine::quartier, BoundaryLine::boundary));
    }

    /** Never empty, so that it can stand in a query. */
    private Set<Long> chosen() {
        return extent().chosen().isEmpty() ? NOBODY : extent().chosen();
    }
}
