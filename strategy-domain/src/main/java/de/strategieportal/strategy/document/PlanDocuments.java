package de.strategieportal.strategy.document;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import de.strategieportal.strategy.MeasuredIndicators;
import de.strategieportal.strategy.Plans;
import de.strategieportal.traeger.Traeger;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Plans leave the portal as documents and come from documents: as files, and as copies of other plans. */
@UseCase
public class PlanDocuments {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    /** The document of a plan as it is now, with what was measured. */
    public String export(long strategy) {
        var plan = plans.readable(strategy);
        MeasuredIndicators.of(List.of(plan), em);
        return PlanDocument.text(MeasuredDocument.of(plan));
    }

    /** What a file holds and what is wrong with it, before anything is created. */
    public Reading preview(byte[] file, long quartier) {
        var traeger = traegerOf(quartier);
        return reader().read(file, traeger, em.find(Quartier.class, quartier));
    }

    /**
     * @return the id of the new draft
     * @throws RuleViolation when anything is wrong with the file
     */
    public long create(byte[] file, long quartier) {
        return plans.begin(
                preview(file, quartier).plan().orElseThrow(() -> new RuleViolation("document.does_not_fit_any_more")));
    }

    /** @return the id of the new draft */
    public long copy(long strategy, CopyWish wish) {
        var source = plans.readable(strategy);
        var traeger = traegerOf(wish.quartier());
        var copy = PlanCopy.of(PlanDocument.of(source), wish);
        return plans.begin(reader().own(copy, traeger, em.find(Quartier.class, wish.quartier())));
    }

    private Traeger traegerOf(long quartier) {
        var traeger = caller.traeger().orElseThrow(AccessDenied::new);
        caller.mustEdit(traeger, quartier);
        return em.find(Traeger.class, traeger);
    }

    private DocumentReader reader() {
        return new DocumentReader(
                Vocabulary.of(all(TargetGroupCategory.class), all(Channel.class)),
                CalendarQuarter.containing(LocalDate.now(clock)));
    }

    private <T> List<T> all(Class<T> type) {
        return em.createQuery("SELECT e FROM " + type.getSimpleName() + " e", type)
                .getResultList();
    }
}
