package de.strategieportal.reporting.dashboard;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.catalog.TargetGroupCategory;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts what is planned for each category beside the people there are. Pure. */
final class Categories {

    private record Place(long quartier, long category) {}

    private final Collection<TargetGroupCategory> catalogue;
    private final Map<Place, Amounts> planned;
    private final Map<Place, BigDecimal> residents;

    Categories(
            Collection<TargetGroupCategory> catalogue,
            Collection<CategoryLine> planned,
            Collection<AgedResidents> residents) {
        this.catalogue = catalogue;
        this.planned = planned.stream()
                .collect(toMap(line -> new Place(line.quartier(), line.category()), CategoryLine::amounts));
        this.residents = residents.stream()
                .collect(toMap(line -> new Place(line.quartier(), line.category()), AgedResidents::residents));
    }

    List<CategoryRow> rows(List<QuartierLine> quartiere, Locale locale) {
        return catalogue.stream()
                .map(category -> row(category, quartiere, locale))
                .toList();
    }

    private CategoryRow row(TargetGroupCategory category, List<QuartierLine> quartiere, Locale locale) {
        return new CategoryRow(
                category.getId(),
                category.name(locale),
                category.getAgeFrom(),
                category.getAgeTo(),
                quartiere.stream()
                        .map(place -> new CategoryRow.Cell(place.id(), place.name(), amounts(category, place)))
                        .toList());
    }

    private Amounts amounts(TargetGroupCategory category, QuartierLine place) {
        var key = new Place(place.id(), category.getId());
        var amounts = planned.getOrDefault(key, Amounts.NONE);
        return aged(category, place, key)
                .map(people -> amounts.with(Measure.RESIDENTS, people))
                .orElse(amounts);
    }

    /** Where residents are known but none is of that age, there are none. */
    private Optional<BigDecimal> aged(TargetGroupCategory category, QuartierLine place, Place key) {
        return category.getAgeFrom()
                .filter(from -> place.residents() != null)
                .map(from -> residents.getOrDefault(key, BigDecimal.ZERO));
    }
}
