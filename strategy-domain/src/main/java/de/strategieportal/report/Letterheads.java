package de.strategieportal.report;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.UseCase;
import de.strategieportal.traeger.Traeger;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What the Träger look like on their reports. Who stands below and has no letterhead uses the next one above. */
@UseCase
public class Letterheads {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** The Träger's own, or what it would begin with. */
    public TraegerLetterhead own(long traeger) {
        caller.mustRead(traeger);
        return stored(traeger)
                .orElseGet(() -> new TraegerLetterhead(traeger, found(traeger).getName()));
    }

    /** What its reports carry. */
    public TraegerLetterhead of(long traeger) {
        caller.mustRead(traeger);
        for (var each = Optional.of(found(traeger));
                each.isPresent();
                each = each.get().getParent()) {
            var letterhead = stored(each.get().getId());
            if (letterhead.isPresent()) {
                return letterhead.get();
            }
        }
        return new TraegerLetterhead(traeger, found(traeger).getName());
    }

    /**
     * @param shown the version the form was filled from; 0 where there was none
     * @param accent {@code #rrggbb}
     */
    public void change(long traeger, long shown, String name, String address, String accent) {
        editable(traeger, shown).change(name, address, accent);
    }

    public void showLogo(long traeger, long shown, byte[] picture) {
        editable(traeger, shown).show(picture);
    }

    public void removeLogo(long traeger, long shown) {
        editable(traeger, shown).removeLogo();
    }

    public boolean mayChange(long traeger) {
        caller.mustRead(traeger);
        return caller.administers() || caller.manages(traeger);
    }

    private TraegerLetterhead editable(long traeger, long shown) {
        if (!mayChange(traeger)) {
            throw new AccessDenied();
        }
        var letterhead = stored(traeger).orElseGet(() -> begun(traeger));
        Conflict.check(letterhead, shown);
        return letterhead;
    }

    private TraegerLetterhead begun(long traeger) {
        var letterhead = new TraegerLetterhead(traeger, found(traeger).getName());
        em.persist(letterhead);
        return letterhead;
    }

    private Optional<TraegerLetterhead> stored(long traeger) {
        return em
                .createQuery("SELECT l FROM TraegerLetterhead l WHERE l.traeger = :traeger", TraegerLetterhead.class)
                .setParameter("traeger", traeger)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Traeger found(long traeger) {
        return Optional.ofNullable(em.find(Traeger.class, traeger)).orElseThrow(NotFound::new);
    }
}
