package de.strategieportal.web.demo;

import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.traeger.TraegerType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Quartiere of the invented city and the Träger that work in them. */
final class City {

    private final Map<String, Quartier> quartiere = new LinkedHashMap<>();
    private final Map<String, Traeger> traeger = new LinkedHashMap<>();
    private final List<WrittenPlan> plans;

    City(LocalDate today) {
        var city = Entry.read("city.json", today);
        Entry.read("quartiere.geojson", today).list("features").forEach(feature -> found(city, feature));
        city.list("traeger").forEach(this::found);
        plans = city.texts("plans").stream()
                .map(plan -> new WrittenPlan(Entry.read("plans/" + plan + ".json", today)))
                .toList();
    }

    private void found(Entry city, Entry feature) {
        var properties = feature.object("properties");
        var quartier = new Quartier(properties.text("name"), city.text("municipality"), properties.text("key"));
        quartier.drawBoundary(feature.json().getJsonObject("geometry").toString());
        if (properties.has("residents")) {
            var bands = properties.list("residents").stream()
                    .map(band -> new ResidentBand(band.number("from"), band.number("to"), band.number("persons")))
                    .toList();
            quartier.countResidents(bands, city.text("residentsSource"), lastNewYearsEve(city.today()));
        }
        quartiere.put(quartier.getName(), quartier);
    }

    private void found(Entry entry) {
        var one = new Traeger(
                entry.text("name"),
                entry.one(TraegerType.class, "type"),
                entry.one(DataProtectionRegime.class, "regime"),
                entry.has("parent") ? traeger(entry.text("parent")) : null);
        one.workIn(quartiere(entry.texts("quartiere")));
        traeger.put(one.getName(), one);
    }

    private static LocalDate lastNewYearsEve(LocalDate today) {
        return today.withDayOfYear(1).minusDays(1);
    }

    Traeger traeger(String name) {
        return Objects.requireNonNull(traeger.get(name), name);
    }

    Quartier quartier(String name) {
        return Objects.requireNonNull(quartiere.get(name), name);
    }

    List<Quartier> quartiere(List<String> names) {
        return names.stream().map(this::quartier).toList();
    }

    List<Quartier> quartiere() {
        return List.copyOf(quartiere.values());
    }

    List<Traeger> traeger() {
        return List.copyOf(traeger.values());
    }

    List<WrittenPlan> plans() {
        return plans;
    }
}
