package de.strategieportal.web.report;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.report.Letterheads;
import de.strategieportal.reporting.dashboard.TraegerChoice;
import de.strategieportal.shared.NotFound;
import de.strategieportal.web.layout.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a Träger looks like on its reports. */
@Named
@ViewScoped
public class ReportLetterheadPage implements Serializable {

    @Inject
    AskedReport asked;

    @Inject
    Letterheads letterheads;

    @Inject
    Notices notices;

    private Map<Long, String> choices = new LinkedHashMap<>();
    private long traeger;
    private long version;
    private boolean writable;
    private boolean inherited;
    private boolean pictured;
    private String name;
    private String address;
    private String accent;
    private transient Part logo;

    public void load() {
        var preview = asked.preview();
        choices = preview.extent().choices().stream()
                .collect(toMap(TraegerChoice::id, TraegerChoice::indented, (one, other) -> one, LinkedHashMap::new));
        traeger = preview.traeger().orElseThrow(NotFound::new);
        var own = letterheads.own(traeger);
        version = own.getVersion();
        writable = letterheads.mayChange(traeger);
        var shown = own.getId() == null ? letterheads.of(traeger) : own;
        inherited = shown.getTraeger() != traeger;
        pictured = shown.getLogoType().isPresent();
        name = own.getName();
        address = shown.getAddress();
        accent = shown.getAccent();
    }

    public String save() {
        letterheads.change(traeger, version, name, address, accent);
        return again("report_letterhead.saved");
    }

    public String showLogo() {
        letterheads.showLogo(traeger, version, SentPicture.read(logo));
        return again("report_letterhead.logo_saved");
    }

    public String removeLogo() {
        letterheads.removeLogo(traeger, version);
        return again("report_letterhead.logo_removed");
    }

    private String again(String said) {
        notices.say(said);
        return "/report/letterhead?faces-redirect=true&traeger=" + traeger;
    }

    public Map<Long, String> getChoices() {
        return choices;
    }

    public long getTraeger() {
        return traeger;
    }

    public boolean isWritable() {
        return writable;
    }

    /** Whether it uses the letterhead of a Träger above. */
    public boolean isInherited() {
        return inherited;
    }

    public boolean isPictured() {
        return pictured;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }
}
