package de.strategieportal.reporting.dashboard;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.strategieportal.access.Caller;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What managers look at: the Quartiere of a Träger and all below it, side by side in a calendar quarter. */
@UseCase
public class Dashboards {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** @param locale the language of names in the catalogue */
    public Dashboard dashboard(Selection selection, Locale locale) {
        selection.traeger().ifPresent(caller::mustRead);
        var scope = Scope.of(em, caller, selection.traeger(), selection.drafts());
        var quarter = selection.quarter();
        var period = Period.of(quarter.previous(), quarter);
        var lines = scope.lines(em);
        var places = lines.quartiere();
        var chosen = chosen(places, selection.quartiere());
        var hours = lines.hours(period);
        var compared =
                places.stream().filter(place -> chosen.contains(place.id())).toList();
        var comparisons = new Comparisons(compared, hours, lines.persons(period, scope.counted()), scope.counted());
        return new Dashboard(
                scope.traeger(),
                scope.choices(),
                scope.drafts(),
                caller.readsDrafts(),
                places,
                chosen,
                comparisons.in(quarter),
                comparisons.in(quarter.previous()),
                plans(hours, quarter, chosen),
                groups(compared, lines.categories(quarter, scope.counted()), locale),
                FigureLines.boundaries(em, chosen).stream()
                        .collect(toMap(BoundaryLine::quartier, BoundaryLine::boundary)));
    }

    private static Set<Long> chosen(List<QuartierLine> places, Set<Long> wished) {
        var all = places.stream().map(QuartierLine::id).collect(toSet());
        var known = all.stream().filter(wished::contains).collect(toSet());
        return known.isEmpty() ? all : known;
    }

    private static long plans(List<HoursLine> hours, CalendarQuarter quarter, Set<Long> quartiere) {
        return hours.stream()
                .filter(line -> line.quarter().equals(quarter) && quartiere.contains(line.quartier()))
                .mapToLong(HoursLine::strategies)
                .sum();
    }

    private HeatMap groups(List<QuartierLine> quartiere, List<CategoryLine> lines, Locale locale) {
        var cells = lines.stream().collect(toMap(line -> List.of(line.quartier(), line.category()), line -> line));
        var names = quartiere.stream().map(QuartierLine::name).toList();
        return new HeatMap(
                names,
                FigureLines.allCategories(em).stream()
                        .map(category -> new HeatMap.Line(
                                category.name(locale),
                                quartiere.stream()
                                        .map(quartier -> cell(quartier, category, cells))
                                        .toList()))
                        .toList());
    }

    private static HeatMap.Cell cell(
            QuartierLine quartier, TargetGroupCategory category, Map<List<Long>, CategoryLine> cells) {
        return Optional.ofNullable(cells.get(List.of(quartier.id(), category.getId())))
                .map(line ->
                        new HeatMap.Cell(quartier.name(), line.groups().intValue(), Comparisons.number(line.persons())))
                .orElse(new HeatMap.Cell(quartier.name(), 0, Optional.empty()));
    }
}
