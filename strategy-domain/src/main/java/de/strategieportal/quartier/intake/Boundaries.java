package de.strategieportal.quartier.intake;

import static de.strategieportal.quartier.intake.Remark.Place.BOUNDARIES;

import de.strategieportal.quartier.intake.Whereabouts.Kind;
import de.strategieportal.shared.RuleViolation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The boundaries in a GeoJSON file, as degrees of longitude and latitude. */
final class Boundaries {

    /** As much as the table of Quartiere can hold. */
    private static final int LONGEST = 1_000_000;

    private final List<BoundaryFeature> features = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Boundaries() {}

    /** @throws RuleViolation when the file holds no boundaries in degrees at all */
    static Boundaries read(byte[] file) {
        var json = GeoJson.read(file);
        CoordinateSystem.otherThanDegrees(json.crs()).ifPresent(system -> {
            throw RuleViolation.at("boundaries", "quartier_import.metres_in_system", system);
        });
        if (json.geometries().isEmpty()) {
            throw RuleViolation.at("boundaries", "quartier_import.no_objects");
        }
        var whereabouts = json.geometries().stream().map(Whereabouts::of).toList();
        mustBeDegrees(whereabouts);
        var boundaries = new Boundaries();
        for (int i = 0; i < whereabouts.size(); i++) {
            boundaries.add(json.properties().get(i), json.geometries().get(i), whereabouts.get(i));
        }
        boundaries.noticeElsewhere(whereabouts);
        return boundaries;
    }

    /** One stray object is a fault of its own; when most of them stray, it is the file. */
    private static void mustBeDegrees(List<Whereabouts> whereabouts) {
        long placed = whereabouts.stream().filter(it -> !it.is(Kind.NOWHERE)).count();
        var metres = whereabouts.stream().filter(it -> it.is(Kind.METRES)).toList();
        if (metres.size() * 2L > placed) {
            var system = metres.get(0).likelySystem();
            throw system.isEmpty()
                    ? RuleViolation.at("boundaries", "quartier_import.no_degrees")
                    : RuleViolation.at("boundaries", "quartier_import.metres_in_system", system);
        }
        if (whereabouts.stream().filter(it -> it.is(Kind.SWAPPED)).count() * 2 > placed) {
            throw RuleViolation.at("boundaries", "quartier_import.swapped");
        }
    }

    private void add(Map<String, String> properties, Geometry geometry, Whereabouts whereabouts) {
        int number = features.size() + 1;
        var fault = geometry.fault().orElse(fault(whereabouts));
        var text = fault.isEmpty() ? geometry.text() : "";
        if (fault.isEmpty() && (text.isEmpty() || text.length() > LONGEST)) {
            fault = text.isEmpty() ? "area_too_small" : "boundary_too_long";
        }
        var boundary = fault.isEmpty() ? Optional.of(text) : Optional.<String>empty();
        features.add(new BoundaryFeature(number, properties, boundary, fault));
    }

    private static String fault(Whereabouts whereabouts) {
        return whereabouts.is(Kind.METRES) ? "object_in_metres" : whereabouts.is(Kind.SWAPPED) ? "object_swapped" : "";
    }

    private void noticeElsewhere(List<Whereabouts> whereabouts) {
        long elsewhere =
                whereabouts.stream().filter(it -> it.is(Kind.ELSEWHERE)).count();
        if (elsewhere > 0) {
            remarks.add(Remark.notice(BOUNDARIES, "outside_germany", elsewhere));
        }
    }

    List<BoundaryFeature> features() {
        return List.copyOf(features);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    Set<String> propertyNames() {
        var names = new LinkedHashSet<String>();
        features.forEach(feature -> names.addAll(feature.properties().keySet()));
        return names;
    }
}
