package de.strategieportal.quartier.intake;

import static de.strategieportal.quartier.intake.Remark.Place.BOUNDARIES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the plan of an import out of the files, how they are read, and what is stored already. */
final class Intake {

    private final Reading reading;
    private final KnownQuartiere known;
    private final Set<Long> claimed = new HashSet<>();
    private final List<PlannedQuartier> created = new ArrayList<>();
    private final List<PlannedQuartier> changed = new ArrayList<>();
    private final List<PlannedQuartier> unchanged = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Intake(Reading reading, Collection<KnownQuartier> known) {
        this.reading = reading;
        this.known = new KnownQuartiere(known);
    }

    static IntakePlan plan(
            Optional<Boundaries> boundaries,
            Optional<ResidentsTable> residents,
            Reading reading,
            Collection<KnownQuartier> known) {
        var intake = new Intake(reading, known);
        var places = boundaries.map(intake::readable).orElse(List.of());
        var matching = new Matching(reading, intake.known, places);
        residents.ifPresent(table -> intake.remarks.addAll(table.remarks()));
        var arrivals = matching.match(residents.map(ResidentsTable::rows).orElse(List.of()));
        intake.remarks.addAll(matching.remarks());
        intake.mustLieSomewhere(arrivals);
        Duplicates.leaveOut(arrivals, Arrival::identity, intake::reportTwice).forEach(intake::decide);
        return new IntakePlan(
                List.copyOf(intake.created),
                List.copyOf(intake.changed),
                List.copyOf(intake.unchanged),
                List.copyOf(intake.remarks));
    }

    private List<Arrival> readable(Boundaries boundaries) {
        var readable = new ArrayList<Arrival>();
        for (var feature : boundaries.features()) {
            var arrival = Arrival.of(feature, reading.features().orElseThrow(), reading.municipality());
            var fault = feature.fault().isEmpty() ? arrival.fault() : feature.fault();
            if (fault.isEmpty()) {
                readable.add(arrival);
            } else {
                remarks.add(Remark.unreadable(BOUNDARIES, feature.number(), fault, arrival.label()));
            }
        }
        remarks.addAll(boundaries.remarks());
        return Duplicates.leaveOut(readable, Arrival::identity, this::reportTwice);
    }

    private void reportTwice(List<Arrival> same) {
        var places = Names.list(same.stream().map(Arrival::line).toList());
        var names = Names.list(same.stream().map(Arrival::label).toList());
        same.forEach(it -> remarks.add(
                it.key().isEmpty()
                        ? Remark.unreadable(it.place(), it.line(), "object_name_twice", it.label(), places)
                        : Remark.unreadable(it.place(), it.line(), "object_key_twice", it.key(), places, names)));
    }

    private void mustLieSomewhere(List<Arrival> arrivals) {
        if (arrivals.stream()
                .anyMatch(it -> it.municipality().isEmpty() && it.stored().isEmpty())) {
            remarks.add(Remark.stop(BOUNDARIES, "municipality_missing"));
        }
    }

    private void decide(Arrival arrival) {
        var stored = known.sameAs(arrival);
        if (stored.isEmpty()) {
            created.add(PlannedQuartier.create(arrival, reading));
        } else if (stored.size() > 1) {
            remarks.add(Remark.unreadable(
                    arrival.place(), arrival.line(), "several_quartiere", arrival.label(), stored.size()));
        } else if (!claimed.add(stored.get(0).id())) {
            remarks.add(Remark.unreadable(
                    arrival.place(),
                    arrival.line(),
                    "quartier_claimed",
                    arrival.label(),
                    stored.get(0).name()));
        } else {
            var planned = PlannedQuartier.change(stored.get(0), arrival, reading);
            (planned.changes().isEmpty() ? unchanged : changed).add(planned);
        }
    }
}
