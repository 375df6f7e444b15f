package de.strategieportal.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What the Quartier already has: places, residents, offers, actors. */
@Entity
@Table(name = "context_entry")
public class ContextEntry extends PlanEntry {

    @Embedded
    private ContextEntryDetails details;

    protected ContextEntry() {}

    ContextEntry(Strategy strategy, int position, ContextEntryDetails details) {
        super(strategy, position);
        write(details);
    }

    public void change(ContextEntryDetails details) {
        getStrategy().mustBeDraft();
        write(details);
    }

    private void write(ContextEntryDetails details) {
        details.check();
        this.details = new ContextEntryDetails(details);
    }

    @Override
    public String getLabel() {
        return details.getName();
    }

    @Override
    public Object orderedWithin() {
        return details.getKind();
    }

    public ContextEntryDetails getDetails() {
        return new ContextEntryDetails(details);
    }
}
