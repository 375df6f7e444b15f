package de.strategieportal.web.traeger;

import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.traeger.TraegerDirectory;
import de.strategieportal.traeger.TraegerLine;
import de.strategieportal.traeger.TraegerType;
import de.strategieportal.web.layout.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** One Träger: what it is, below which it stands and where it works. Without a number, a new one. */
@Named
@ViewScoped
public class AdminTraegerEditPage implements Serializable {

    private static final String AGAIN = "/admin/traeger-edit?faces-redirect=true&includeViewParams=true";
    private static final String LIST = "/admin/traeger?faces-redirect=true";

    @Inject
    TraegerDirectory directory;

    @Inject
    Notices notices;

    private Long traeger;
    private long version;
    private String name;
    private TraegerType type;
    private DataProtectionRegime regime;
    private Long parent;
    private List<Long> quartiere = new ArrayList<>();

    public void load() {
        if (traeger != null) {
            show(directory.line(traeger));
            quartiere = new ArrayList<>(directory.quartiere(traeger));
        }
    }

    public String create() {
        traeger = directory.create(name, type, regime, Optional.ofNullable(parent));
        notices.say("admin_traeger_edit.created", name);
        return AGAIN;
    }

    public String save() {
        directory.change(traeger, version, name, type, regime, Optional.ofNullable(parent));
        notices.say("common.saved");
        return AGAIN;
    }

    public String assign() {
        directory.workIn(traeger, version, new HashSet<>(quartiere));
        notices.say("admin_traeger_edit.assigned");
        return AGAIN;
    }

    public String delete() {
        directory.delete(traeger, version);
        notices.say("admin_traeger_edit.deleted", name);
        return LIST;
    }

    private void show(TraegerLine line) {
        version = line.version();
        name = line.name();
        type = line.type();
        regime = line.regime();
        parent = line.parent().orElse(null);
    }

    public boolean isNew() {
        return traeger == null;
    }

    public TraegerType[] getTypes() {
        return TraegerType.values();
    }

    public DataProtectionRegime[] getRegimes() {
        return DataProtectionRegime.values();
    }

    public Long getTraeger() {
        return traeger;
    }

    public void setTraeger(Long traeger) {
        this.traeger = traeger;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TraegerType getType() {
        return type;
    }

    public void setType(TraegerType type) {
        this.type = type;
    }

    public DataProtectionRegime getRegime() {
        return regime;
    }

    public void setRegime(DataProtectionRegime regime) {
        this.regime = regime;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public List<Long> getQuartiere() {
        return quartiere;
    }

    public void setQuartiere(List<Long> quartiere) {
        this.quartiere = quartiere;
    }
}
