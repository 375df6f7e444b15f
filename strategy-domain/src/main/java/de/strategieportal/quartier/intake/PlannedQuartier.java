package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.quartier.intake.Change.Aspect;
import de.strategieportal.quartier.intake.Remark.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a Quartier will be after the import.
 *
 * @param id empty for one that will be created
 * @param key "" for none
 * @param boundary "" for none
 * @param source of the residents; "" for unknown
 * @param changes against what is stored; empty for a new Quartier and for one that stays as it is
 */
public record PlannedQuartier(
        Optional<Long> id,
        String municipality,
        String key,
        String name,
        String boundary,
        List<ResidentBand> residents,
        String source,
        Optional<LocalDate> asOf,
        List<Change> changes) {

    static PlannedQuartier create(Arrival arrival, Reading reading) {
        boolean counted = !arrival.residents().isEmpty();
        return new PlannedQuartier(
                Optional.empty(),
                arrival.municipality(),
                arrival.key(),
                arrival.label(),
                arrival.boundary(),
                arrival.residents(),
                counted ? reading.source() : "",
                counted ? reading.asOf() : Optional.empty(),
                List.of());
    }

    /** A table of residents renames nothing: offices shorten names in tables. */
    static PlannedQuartier change(KnownQuartier known, Arrival arrival, Reading reading) {
        boolean fromResidents = arrival.place() == Place.RESIDENTS;
        boolean counted = !arrival.residents().isEmpty();
        var planned = new PlannedQuartier(
                Optional.of(known.id()),
                known.municipality(),
                arrival.key().isEmpty() || (fromResidents && !known.key().isEmpty()) ? known.key() : arrival.key(),
                arrival.name().isEmpty() || fromResidents ? known.name() : arrival.name(),
                arrival.boundary().isEmpty() ? known.boundary() : arrival.boundary(),
                counted ? arrival.residents() : known.residents(),
                counted && !reading.source().isEmpty() ? reading.source() : known.source(),
                counted && reading.asOf().isPresent() ? reading.asOf() : known.asOf(),
                List.of());
        return planned.with(planned.changesOf(known));
    }

    private PlannedQuartier with(List<Change> found) {
        return new PlannedQuartier(id, municipality, key, name, boundary, residents, source, asOf, found);
    }

    private List<Change> changesOf(KnownQuartier known) {
        var changes = new ArrayList<Change>();
        note(changes, Aspect.NAME, known.name(), name);
        note(changes, Aspect.KEY, known.key(), key);
        if (!known.boundary().equals(boundary)) {
            changes.add(new Change(Aspect.BOUNDARY, "", points(known.boundary()), points(boundary)));
        }
        noteResidents(changes, known.residents());
        note(changes, Aspect.SOURCE, known.source(), source);
        note(
                changes,
                Aspect.AS_OF,
                known.asOf().map(LocalDate::toString).orElse(""),
                asOf.map(LocalDate::toString).orElse(""));
        return changes;
    }

    private void noteResidents(List<Change> changes, List<ResidentBand> before) {
        var bands = new TreeMap<AgeBand, Change>();
        before.forEach(it -> bands.put(
                AgeBand.of(it),
                new Change(Aspect.AGE_BAND, AgeBand.of(it).toString(), String.valueOf(it.getPersons()), "")));
        residents.forEach(it -> bands.merge(
                AgeBand.of(it),
                new Change(Aspect.AGE_BAND, AgeBand.of(it).toString(), "", String.valueOf(it.getPersons())),
                (old, now) -> new Change(Aspect.AGE_BAND, old.band(), old.before(), now.after())));
        bands.values().removeIf(it -> it.before().equals(it.after()));
        if (!bands.isEmpty()) {
            changes.add(new Change(Aspect.RESIDENTS, "", persons(before), persons(residents)));
            changes.addAll(bands.values());
        }
    }

    private static void note(List<Change> changes, Aspect aspect, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(aspect, "", before, after));
        }
    }

    private static String points(String boundary) {
        return boundary.isEmpty() ? "" : String.valueOf(boundary.split("\\],\\[", -1).length);
    }

    private static String persons(List<ResidentBand> residents) {
        return residents.isEmpty()
                ? ""
                : String.valueOf(
                        residents.stream().mapToLong(ResidentBand::getPersons).sum());
    }

    /** All residents; 0 where none are counted. */
    public long persons() {
        return residents.stream().mapToLong(ResidentBand::getPersons).sum();
    }

    Quartier asQuartier() {
        var quartier = new Quartier(name, municipality, key.isEmpty() ? null : key);
        writeTo(quartier);
        return quartier;
    }

    void writeTo(Quartier quartier) {
        quartier.rename(name, municipality, key.isEmpty() ? null : key);
        if (!boundary.isEmpty()) {
            quartier.drawBoundary(boundary);
        }
        if (!residents.isEmpty()) {
            quartier.countResidents(residents, source.isEmpty() ? null : source, asOf.orElse(null));
        }
    }
}
