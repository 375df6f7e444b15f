package de.strategieportal.web.quartier;

import de.strategieportal.quartier.QuartierDetails;
import de.strategieportal.quartier.QuartierDirectory;
import de.strategieportal.web.layout.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** One Quartier and who lives in it. Without a number, a new one. */
@Named
@ViewScoped
public class AdminQuartierEditPage implements Serializable {

    private static final String AGAIN = "/admin/quartier-edit?faces-redirect=true&includeViewParams=true";

    @Inject
    QuartierDirectory directory;

    @Inject
    Notices notices;

    private Long quartier;
    private long version;
    private String name;
    private String municipality;
    private String officialKey;
    private boolean bounded;
    private String bands;
    private String source;
    private LocalDate asOf;

    public void load() {
        if (quartier != null) {
            show(directory.details(quartier));
        }
    }

    public String create() {
        quartier = directory.create(name, municipality, Optional.ofNullable(officialKey));
        notices.say("admin_quartier_edit.created", name);
        return AGAIN;
    }

    public String save() {
        directory.change(quartier, version, name, municipality, Optional.ofNullable(officialKey));
        notices.say("common.saved");
        return AGAIN;
    }

    public String countResidents() {
        directory.countResidents(
                quartier, version, WrittenBands.read(bands), Optional.ofNullable(source), Optional.ofNullable(asOf));
        notices.say("admin_quartier_edit.counted");
        return AGAIN;
    }

    private void show(QuartierDetails details) {
        version = details.version();
        name = details.name();
        municipality = details.municipality();
        officialKey = details.officialKey().orElse(null);
        bounded = details.hasBoundary();
        bands = WrittenBands.write(details.residents());
        source = details.residentsSource().orElse(null);
        asOf = details.residentsAsOf().orElse(null);
    }

    public boolean isNew() {
        return quartier == null;
    }

    public boolean isBounded() {
        return bounded;
    }

    public Long getQuartier() {
        return quartier;
    }

    public void setQuartier(Long quartier) {
        this.quartier = quartier;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getOfficialKey() {
        return officialKey;
    }

    public void setOfficialKey(String officialKey) {
        this.officialKey = officialKey;
    }

    public String getBands() {
        return bands;
    }

    public void setBands(String bands) {
        this.bands = bands;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
