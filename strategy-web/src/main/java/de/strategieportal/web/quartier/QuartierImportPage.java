package de.strategieportal.web.quartier;

import de.strategieportal.quartier.intake.ColumnKind;
import de.strategieportal.quartier.intake.DecimalSign;
import de.strategieportal.quartier.intake.FinishedImport;
import de.strategieportal.quartier.intake.MatchBy;
import de.strategieportal.quartier.intake.QuartierImport;
import de.strategieportal.quartier.intake.Separator;
import de.strategieportal.quartier.intake.TextEncoding;
import de.strategieportal.quartier.intake.UploadPreview;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Upload, check, done: which step is shown follows from the upload in the address. */
@Named
@ViewScoped
public class QuartierImportPage implements Serializable {

    @Inject
    QuartierImport quartierImport;

    private Long upload;
    private String fingerprint;
    private String municipality;
    private ReadingForm form = new ReadingForm();

    private transient Part boundaries;
    private transient Part residents;
    private transient UploadPreview preview;
    private transient FinishedImport result;

    public void load() {
        show();
        if (preview != null) {
            form = ReadingForm.of(preview);
            fingerprint = preview.plan().fingerprint();
        }
    }

    /** A page that comes back with an error shows the same preview again. */
    public void show() {
        if (upload != null && preview == null && result == null) {
            result = quartierImport.result(upload).orElse(null);
            preview = result == null ? quartierImport.preview(upload) : null;
        }
    }

    public void send() {
        open(quartierImport.upload(
                SentFile.read(boundaries),
                SentFile.read(residents),
                Optional.ofNullable(municipality).orElse("")));
    }

    public void check() {
        quartierImport.correct(upload, form.toReading());
        open(upload);
    }

    public void confirm() {
        quartierImport.confirm(upload, fingerprint);
        open(upload);
    }

    public void discard() {
        quartierImport.discard(upload);
        Faces.redirect(Faces.getRequestContextPath() + "/admin/quartier-import");
    }

    private static void open(long upload) {
        Faces.redirect(Faces.getRequestContextPath() + "/admin/quartier-import?upload=" + upload);
    }

    public Long getUpload() {
        return upload;
    }

    public void setUpload(Long upload) {
        this.upload = upload;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public ReadingForm getForm() {
        return form;
    }

    public UploadPreview getPreview() {
        return preview;
    }

    public FinishedImport getResult() {
        return result;
    }

    public Part getBoundaries() {
        return boundaries;
    }

    public void setBoundaries(Part boundaries) {
        this.boundaries = boundaries;
    }

    public Part getResidents() {
        return residents;
    }

    public void setResidents(Part residents) {
        this.residents = residents;
    }

    public TextEncoding[] getEncodings() {
        return TextEncoding.values();
    }

    public Separator[] getSeparators() {
        return Separator.values();
    }

    public DecimalSign[] getDecimalSigns() {
        return DecimalSign.values();
    }

    public MatchBy[] getMatchBys() {
        return MatchBy.values();
    }

    public ColumnKind[] getColumnKinds() {
        return ColumnKind.values();
    }
}
