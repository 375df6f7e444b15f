package de.strategieportal.web.quartier;

import de.strategieportal.quartier.intake.ColumnKind;
import de.strategieportal.quartier.intake.ColumnMeaning;
import de.strategieportal.quartier.intake.UploadPreview;
import de.strategieportal.shared.RuleViolation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One column of the uploaded table, and what the administrator takes it for. */
public class ColumnForm implements Serializable {

    private final String heading;
    private final List<String> samples;
    private ColumnKind kind;
    private String band;

    ColumnForm(UploadPreview.Column column) {
        heading = column.heading();
        samples = column.samples();
        kind = column.meaning().kind();
        band = kind == ColumnKind.AGE ? column.meaning().toString() : "";
    }

    /** @throws RuleViolation when it is said to hold an age band and none can be read */
    ColumnMeaning meaning() {
        return ColumnMeaning.parse(kind == ColumnKind.AGE ? getBand() : kind.name())
                .orElseThrow(() -> new RuleViolation("quartier_import.no_band", heading));
    }

    public String getHeading() {
        return heading;
    }

    public String getSamples() {
        return String.join(" · ", samples);
    }

    public ColumnKind getKind() {
        return kind;
    }

    public void setKind(ColumnKind kind) {
        this.kind = kind;
    }

    public String getBand() {
        return Optional.ofNullable(band).orElse("");
    }

    public void setBand(String band) {
        this.band = band;
    }
}
