package de.strategieportal.report;

import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a Träger looks like on its reports: name, address, accent colour, logo. */
@Entity
@Table(name = "traeger_letterhead")
public class TraegerLetterhead extends Persisted {

    static final String USUAL_ACCENT = "#1f5fa8";

    /** Bytes. */
    static final int LARGEST_LOGO = 500 * 1024;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    @Column(name = "traeger_id")
    private long traeger;

    private String name;
    private String address;
    private String accent = USUAL_ACCENT;

    @Column(name = "logo_type")
    private String logoType;

    private byte[] logo;

    protected TraegerLetterhead() {}

    TraegerLetterhead(long traeger, String name) {
        this.traeger = traeger;
        this.name = name;
    }

    /** @throws RuleViolation at {@code accent} when white letters on it, or it on white, could not be read */
    void change(String name, String address, String accent) {
        if (!COLOUR.matcher(accent).matches()) {
            throw RuleViolation.at("accent", "letterhead.accent_invalid");
        }
        if (Contrast.withWhite(accent) < Contrast.READABLE) {
            throw RuleViolation.at("accent", "letterhead.accent_too_light");
        }
        this.name = name.strip();
        this.address = address == null ? "" : address.strip();
        this.accent = accent;
    }

    /** @throws RuleViolation at {@code logo} for anything but a PNG or JPEG of at most 500 KB */
    void show(byte[] picture) {
        if (picture.length > LARGEST_LOGO) {
            throw RuleViolation.at("logo", "letterhead.logo_too_large", LARGEST_LOGO / 1024);
        }
        logoType = Picture.mediaType(picture).orElseThrow(() -> RuleViolation.at("logo", "letterhead.logo_no_picture"));
        logo = picture.clone();
    }

    void removeLogo() {
        logo = null;
        logoType = null;
    }

    public long getTraeger() {
        return traeger;
    }

    public String getName() {
        return name;
    }

    /** Lines; empty where there is none. */
    public String getAddress() {
        return address == null ? "" : address;
    }

    /** {@code #rrggbb} */
    public String getAccent() {
        return accent;
    }

    public Optional<byte[]> getLogo() {
        return Optional.ofNullable(logo).map(bytes -> Arrays.copyOf(bytes, bytes.length));
    }

    public Optional<String> getLogoType() {
        return Optional.ofNullable(logoType);
    }
}
