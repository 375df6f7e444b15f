package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.intake.Remark.Place;
import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files an administrator brought: they wait here while the preview is looked at and corrected, on whatever node. Confirming
 * ends the wait; of the files nothing but their names is kept, and of the import its counts.
 */
@Entity
@Table(name = "quartier_upload")
public class QuartierUpload extends Persisted {

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;

    @Column(name = "boundaries_name")
    private String boundariesName;

    @Column(name = "residents_name")
    private String residentsName;

    private String reading;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    private int created;
    private int changed;
    private int unchanged;
    private int unreadable;

    @ElementCollection
    @CollectionTable(name = "quartier_upload_part", joinColumns = @JoinColumn(name = "quartier_upload_id"))
    private List<UploadPart> parts = new ArrayList<>();

    protected QuartierUpload() {}

    QuartierUpload(
            String uploadedBy,
            LocalDateTime uploadedAt,
            UploadedFile boundaries,
            UploadedFile residents,
            Reading reading) {
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.boundariesName = boundaries.isMissing() ? null : boundaries.name();
        this.residentsName = residents.isMissing() ? null : residents.name();
        this.parts.addAll(UploadPart.pack(Place.BOUNDARIES, boundaries.content()));
        this.parts.addAll(UploadPart.pack(Place.RESIDENTS, residents.content()));
        readAs(reading);
    }

    final void readAs(Reading corrected) {
        mustBeWaiting();
        this.reading = WrittenReading.write(corrected);
    }

    void confirm(IntakePlan plan, LocalDateTime at) {
        mustBeWaiting();
        this.confirmedAt = at;
        this.created = plan.created().size();
        this.changed = plan.changed().size();
        this.unchanged = plan.unchanged().size();
        this.unreadable = plan.unreadable().size();
        this.parts.clear();
    }

    private void mustBeWaiting() {
        if (confirmedAt != null) {
            throw new RuleViolation("quartier_import.confirmed_already");
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Optional<byte[]> file(Place place) {
        var name = place == Place.BOUNDARIES ? boundariesName : residentsName;
        return name == null ? Optional.empty() : Optional.of(UploadPart.unpack(place, parts));
    }

    String name(Place place) {
        return Optional.ofNullable(place == Place.BOUNDARIES ? boundariesName : residentsName)
                .orElse("");
    }

    Reading reading() {
        return WrittenReading.read(reading);
    }

    FinishedImport result() {
        return new FinishedImport(created, changed, unchanged, unreadable);
    }
}
