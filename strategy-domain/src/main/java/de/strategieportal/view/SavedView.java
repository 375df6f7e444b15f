package de.strategieportal.view;

import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.regex.Pattern;

/** A dashboard with its filters under a name. Belongs to one person, who may show it to everyone of their Träger. */
@Entity
@Table(name = "saved_view")
public class SavedView extends Persisted {

    public static final int LONGEST_NAME = 100;

    private static final int LONGEST_ADDRESS = 2000;
    private static final Pattern OURS = Pattern.compile("/dashboard(/[a-z]+(-[a-z]+)*)?(\\?[A-Za-z0-9_.,=&%+*~-]*)?");

    private String owner;

    @Column(name = "traeger_id")
    private Long traeger;

    private String name;
    private String address;
    private boolean shared;

    protected SavedView() {}

    /** @param traeger null for people who stand outside every Träger */
    SavedView(String owner, Long traeger, String name, String address) {
        this.owner = owner;
        this.traeger = traeger;
        this.address = checked(address);
        rename(name);
    }

    final void rename(String name) {
        var plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw RuleViolation.at("name", "saved_view.name", LONGEST_NAME);
        }
        this.name = plain;
    }

    void share(boolean shared) {
        if (shared && traeger == null) {
            throw new RuleViolation("saved_view.no_traeger");
        }
        this.shared = shared;
    }

    /** A path of a dashboard and its filters, and nothing that could lead anywhere else. */
    private static String checked(String address) {
        if (address == null
                || address.length() > LONGEST_ADDRESS
                || !OURS.matcher(address).matches()) {
            throw new RuleViolation("saved_view.address");
        }
        return address;
    }

    boolean belongsTo(String account) {
        return owner.equals(account);
    }

    public String getOwner() {
        return owner;
    }

    public Long getTraeger() {
        return traeger;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public boolean isShared() {
        return shared;
    }
}
