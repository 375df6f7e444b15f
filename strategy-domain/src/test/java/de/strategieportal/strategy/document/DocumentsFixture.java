package de.strategieportal.strategy.document;

import de.strategieportal.access.Caller;
import de.strategieportal.strategy.Plans;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The use case outside a container. */
public final class DocumentsFixture {

    private DocumentsFixture() {}

    public static PlanDocuments documents(EntityManager em, Caller caller, Plans plans, Clock clock) {
        var documents = new PlanDocuments();
        documents.em = em;
        documents.caller = caller;
        documents.plans = plans;
        documents.clock = clock;
        return documents;
    }
}
