package de.strategieportal.traeger;

import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A carrier organisation. Federations have districts below them, districts have institutions. */
@Entity
public class Traeger extends Persisted {

    private String name;

    @Enumerated(EnumType.STRING)
    private TraegerType type;

    @Enumerated(EnumType.STRING)
    private DataProtectionRegime regime;

    @ManyToOne(fetch = FetchType.LAZY)
    private Traeger parent;

    @ManyToMany
    @JoinTable(
            name = "traeger_quartier",
            joinColumns = @JoinColumn(name = "traeger_id"),
            inverseJoinColumns = @JoinColumn(name = "quartier_id"))
    private Set<Quartier> quartiere = new HashSet<>();

    protected Traeger() {}

    /** @param parent null for the top of a tree */
    public Traeger(String name, TraegerType type, DataProtectionRegime regime, Traeger parent) {
        change(name, type, regime, parent);
    }

    /** @throws RuleViolation when the parent lies below this Träger */
    public final void change(String name, TraegerType type, DataProtectionRegime regime, Traeger parent) {
        for (var above = parent; above != null; above = above.parent) {
            if (above.equals(this)) {
                throw RuleViolation.at("parent", "traeger.parent_below", name);
            }
        }
        this.name = name;
        this.type = type;
        this.regime = regime;
        this.parent = parent;
    }

    /** The Quartiere this Träger works in, whether they have a plan yet or not. */
    public void workIn(Collection<Quartier> quartiere) {
        this.quartiere = new HashSet<>(quartiere);
    }

    public Set<Quartier> getQuartiere() {
        return Set.copyOf(quartiere);
    }

    public String getName() {
        return name;
    }

    public TraegerType getType() {
        return type;
    }

    public DataProtectionRegime getRegime() {
        return regime;
    }

    public Optional<Traeger> getParent() {
        return Optional.ofNullable(parent);
    }
}
