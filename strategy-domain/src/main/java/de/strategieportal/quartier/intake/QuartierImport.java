package de.strategieportal.quartier.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.strategieportal.access.Caller;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.ReachBasis;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Takes files of Quartiere in, shows what they would change, and changes it when the administrator confirms just that. */
@UseCase
public class QuartierImport {

    private static final int DAYS_KEPT = 1;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ReachBasis reachBasis;

    @Inject
    Clock clock;

    /**
     * Keeps the files and what was recognised in them; {@link UploadedFile#MISSING} for the one that was not sent.
     *
     * @param municipality where the Quartiere lie; "" where the files say so, or where there is only one
     */
    public long upload(UploadedFile boundaries, UploadedFile residents, String municipality) {
        caller.mustAdminister();
        if (boundaries.isMissing() && residents.isMissing()) {
            throw RuleViolation.at("boundaries", "quartier_import.nothing_chosen");
        }
        forgetAbandoned();
        var upload = new QuartierUpload(
                caller.name(),
                now(),
                boundaries,
                residents,
                Reading.recognise(
                        boundaries, residents, municipality.isBlank() ? onlyMunicipality() : municipality.strip()));
        em.persist(upload);
        return upload.getId();
    }

    public UploadPreview preview(long id) {
        caller.mustAdminister();
        var upload = waiting(id);
        return new UnpackedUpload(upload).preview(upload, known());
    }

    /** Reads the files in another way; with another encoding, separator or heading line the columns are recognised anew. */
    public void correct(long id, Reading corrected) {
        caller.mustAdminister();
        var upload = waiting(id);
        upload.readAs(new UnpackedUpload(upload).completed(corrected, upload.reading()));
    }

    /**
     * Writes the plan.
     *
     * @param fingerprint of the plan that was shown
     */
    public void confirm(long id, String fingerprint) {
        caller.mustAdminister();
        var upload = waiting(id);
        em.lock(upload, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        var plan = new UnpackedUpload(upload).plan(upload.reading(), known());
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new RuleViolation("quartier_import.changed_meanwhile");
        }
        if (!plan.confirmable()) {
            throw new RuleViolation("quartier_import.nothing_to_write");
        }
        plan.created().forEach(it -> em.persist(it.asQuartier()));
        plan.changed().forEach(this::write);
        upload.confirm(plan, now());
    }

    private void write(PlannedQuartier planned) {
        long id = planned.id().orElseThrow();
        planned.writeTo(em.find(Quartier.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        reachBasis.changedIn(id);
    }

    /** Empty while the upload waits for its confirmation. */
    public Optional<FinishedImport> result(long id) {
        caller.mustAdminister();
        var upload = found(id);
        return upload.isConfirmed() ? Optional.of(upload.result()) : Optional.empty();
    }

    public void discard(long id) {
        caller.mustAdminister();
        em.remove(waiting(id));
    }

    /** Most portals serve one city; where there are several, the administrator says which. */
    private String onlyMunicipality() {
        var municipalities = em.createQuery("SELECT DISTINCT q.municipality FROM Quartier q", String.class)
                .setMaxResults(2)
                .getResultList();
        return municipalities.size() == 1 ? municipalities.get(0) : "";
    }

    /** Two statements, however many Quartiere there are. */
    private List<KnownQuartier> known() {
        var residents = em
                .createQuery(
                        "SELECT q.id, r.ageFrom, r.ageTo, r.persons FROM Quartier q JOIN q.residents r ORDER BY q.id, r.ageFrom",
                        Object[].class)
                .getResultList()
                .stream()
                .collect(groupingBy(
                        row -> (Long) row[0],
                        mapping(
                                row -> new ResidentBand((Integer) row[1], (Integer) row[2], (Integer) row[3]),
                                toList())));
        return em
                .createQuery(
                        """
                        SELECT q.id, q.municipality, q.officialKey, q.name, q.boundary, q.residentsSource, q.residentsAsOf
                        FROM Quartier q ORDER BY q.id
                        """,
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> KnownQuartier.of(row, residents.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private void forgetAbandoned() {
        em.createQuery(
                        "SELECT u FROM QuartierUpload u WHERE u.confirmedAt IS NULL AND u.uploadedAt < :since",
                        QuartierUpload.class)
                .setParameter("since", now().minusDays(DAYS_KEPT))
                .getResultList()
                .forEach(em::remove);
    }

    private QuartierUpload waiting(long id) {
        var upload = found(id);
        if (upload.isConfirmed()) {
            throw new RuleViolation("quartier_import.confirmed_already");
        }
        return upload;
    }

    private QuartierUpload found(long id) {
        return Optional.ofNullable(em.find(QuartierUpload.class, id)).orElseThrow(NotFound::new);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
