package de.strategieportal.web.account;

import de.strategieportal.access.Role;
import de.strategieportal.account.AccountDetails;
import de.strategieportal.account.Accounts;
import de.strategieportal.web.layout.Notices;
import de.strategieportal.web.traeger.TraegerChoices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One account: who it is for, what it may do, and whether it may sign in at all. Without a number, a new one. */
@Named
@ViewScoped
public class AdminAccountEditPage implements Serializable {

    private static final String AGAIN = "/admin/account-edit?faces-redirect=true&includeViewParams=true";

    @Inject
    Accounts accounts;

    @Inject
    TraegerChoices choices;

    @Inject
    Notices notices;

    private Long account;
    private long version;
    private String name;
    private String displayName;
    private Role role;
    private Long traeger;
    private List<Long> quartiere = new ArrayList<>();
    private String password;
    private boolean disabled;
    private boolean editor;
    private Map<Long, String> offered = Map.of();

    public void load() {
        if (account != null) {
            show(accounts.details(account));
        }
    }

    public String create() {
        account = accounts.create(name, displayName, password, role, Optional.ofNullable(traeger));
        notices.say("admin_account_edit.created");
        return AGAIN;
    }

    public String save() {
        accounts.change(account, version, displayName, role, Optional.ofNullable(traeger));
        notices.say("common.saved");
        return AGAIN;
    }

    public String assign() {
        accounts.assign(account, version, new HashSet<>(quartiere));
        notices.say("admin_account_edit.assigned");
        return AGAIN;
    }

    public String setNewPassword() {
        accounts.setPassword(account, version, password);
        notices.say("admin_account_edit.password_set");
        return AGAIN;
    }

    public String disable() {
        accounts.disable(account, version);
        notices.say("admin_account_edit.was_disabled");
        return AGAIN;
    }

    public String enable() {
        accounts.enable(account, version);
        notices.say("admin_account_edit.was_enabled");
        return AGAIN;
    }

    private void show(AccountDetails details) {
        version = details.version();
        name = details.name();
        displayName = details.displayName();
        role = details.role();
        traeger = details.traeger().orElse(null);
        quartiere = new ArrayList<>(details.quartiere());
        disabled = details.disabled();
        editor = role == Role.EDITOR;
        offered = choices.quartiereOf(traeger, quartiere);
    }

    public boolean isNew() {
        return account == null;
    }

    /** As stored, not as chosen in the form: only then are there Quartiere to assign. */
    public boolean isEditor() {
        return editor;
    }

    public Map<Long, String> getOffered() {
        return offered;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getTraeger() {
        return traeger;
    }

    public void setTraeger(Long traeger) {
        this.traeger = traeger;
    }

    public List<Long> getQuartiere() {
        return quartiere;
    }

    public void setQuartiere(List<Long> quartiere) {
        this.quartiere = quartiere;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isDisabled() {
        return disabled;
    }
}
