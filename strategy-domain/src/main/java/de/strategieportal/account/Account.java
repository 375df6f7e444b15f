package de.strategieportal.account;

import de.strategieportal.access.Role;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.traeger.Traeger;
import jakarta.persistence.Column;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person signs in with. Belongs to one Träger, only administrators may stand outside; editors have the Quartiere
 * whose plans they write. Never deleted but disabled, because plans keep saying who changed them.
 */
@Entity
public class Account extends Persisted {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DISPLAY_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9äöüß._@+-]+");

    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "traeger_id")
    private Traeger traeger;

    @ManyToMany
    @JoinTable(
            name = "account_quartier",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "quartier_id"))
    private Set<Quartier> quartiere = new HashSet<>();

    private boolean disabled;

    protected Account() {}

    /** @param traeger {@code null} only for an administrator who stands outside every Träger */
    public Account(String name, String displayName, String passwordHash, Role role, Traeger traeger) {
        this.name = signInName(name);
        if (!NAME.matcher(this.name).matches()) {
            throw RuleViolation.at("name", "account.name_invalid");
        }
        this.passwordHash = passwordHash;
        describe(displayName);
        actAs(role, traeger);
    }

    /** Capital letters and blanks around a name make no difference when somebody signs in. */
    static String signInName(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    public void describe(String displayName) {
        if (displayName.isBlank() || displayName.length() > LONGEST_DISPLAY_NAME) {
            throw RuleViolation.at("displayName", "account.display_name_invalid", LONGEST_DISPLAY_NAME);
        }
        this.displayName = displayName.strip();
    }

    public void actAs(Role role, Traeger traeger) {
        if (traeger == null && role != Role.ADMINISTRATOR) {
            throw RuleViolation.at("traeger", "account.traeger_missing");
        }
        this.role = role;
        this.traeger = traeger;
        if (role != Role.EDITOR) {
            quartiere.clear();
        }
    }

    public void assign(Collection<Quartier> quartiere) {
        if (role != Role.EDITOR && !quartiere.isEmpty()) {
            throw RuleViolation.at("quartiere", "account.quartiere_only_for_editors");
        }
        this.quartiere.retainAll(quartiere);
        this.quartiere.addAll(quartiere);
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public void disable() {
        disabled = true;
    }

    public void enable() {
        disabled = false;
    }

    boolean isActiveAdministrator() {
        return role == Role.ADMINISTRATOR && !disabled;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public Role getRole() {
        return role;
    }

    public Optional<Traeger> getTraeger() {
        return Optional.ofNullable(traeger);
    }

    public Set<Quartier> getQuartiere() {
        return Set.copyOf(quartiere);
    }

    public boolean isDisabled() {
        return disabled;
    }
}
