package de.strategieportal.quartier;

import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A neighbourhood: what it is called, where it lies and who lives in it. */
@Entity
public class Quartier extends Persisted {

    private String name;
    private String municipality;

    @Column(name = "official_key")
    private String officialKey;

    @Basic(fetch = FetchType.LAZY)
    private String boundary;

    @Column(name = "residents_source")
    private String residentsSource;

    @Column(name = "residents_as_of")
    private LocalDate residentsAsOf;

    private Integer population;

    @ElementCollection
    @CollectionTable(name = "resident_band", joinColumns = @JoinColumn(name = "quartier_id"))
    @OrderBy("ageFrom")
    private List<ResidentBand> residents = new ArrayList<>();

    protected Quartier() {}

    /** @param officialKey as the authority writes it, leading zeros included; null where there is none */
    public Quartier(String name, String municipality, String officialKey) {
        rename(name, municipality, officialKey);
    }

    public final void rename(String name, String municipality, String officialKey) {
        this.name = name;
        this.municipality = municipality;
        this.officialKey = officialKey;
    }

    /** @param geometry GeoJSON Polygon or MultiPolygon in WGS 84 degrees; null where unknown */
    public void drawBoundary(String geometry) {
        this.boundary = geometry;
    }

    /** @throws RuleViolation when two bands share a year of age */
    public void countResidents(Collection<ResidentBand> bands, String source, LocalDate asOf) {
        var sorted = new ArrayList<>(bands);
        sorted.sort(Comparator.comparingInt(ResidentBand::getAgeFrom));
        for (int i = 1; i < sorted.size(); i++) {
            int begins = sorted.get(i).getAgeFrom();
            if (sorted.get(i - 1).getAgeTo().orElse(ResidentBand.OLDEST) >= begins) {
                throw RuleViolation.at("residents", "quartier.bands_overlap", name, begins);
            }
        }
        this.residents = sorted;
        this.population = sorted.isEmpty()
                ? null
                : sorted.stream().mapToInt(ResidentBand::getPersons).sum();
        this.residentsSource = source;
        this.residentsAsOf = asOf;
    }

    public String getName() {
        return name;
    }

    public String getMunicipality() {
        return municipality;
    }

    public Optional<String> getOfficialKey() {
        return Optional.ofNullable(officialKey);
    }

    public Optional<String> getBoundary() {
        return Optional.ofNullable(boundary);
    }

    public List<ResidentBand> getResidents() {
        return List.copyOf(residents);
    }

    public Optional<String> getResidentsSource() {
        return Optional.ofNullable(residentsSource);
    }

    public Optional<LocalDate> getResidentsAsOf() {
        return Optional.ofNullable(residentsAsOf);
    }

    /** All residents; empty where no band is known. */
    public OptionalInt population() {
        return population == null ? OptionalInt.empty() : OptionalInt.of(population);
    }
}
