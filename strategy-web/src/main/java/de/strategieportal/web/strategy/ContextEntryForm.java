package de.strategieportal.web.strategy;

import de.strategieportal.strategy.BaselinePlanning;
import de.strategieportal.strategy.ContextEntry;
import de.strategieportal.strategy.ContextEntryDetails;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class ContextEntryForm extends EntryForm<ContextEntry, ContextEntryDetails> {

    @Inject
    BaselinePlanning planning;

    public ContextEntryForm() {
        super("context");
    }

    @Override
    protected List<ContextEntry> entries(Strategy strategy) {
        return strategy.getContextEntries();
    }

    @Override
    protected ContextEntryDetails blank() {
        return new ContextEntryDetails();
    }

    @Override
    protected ContextEntryDetails details(ContextEntry stored) {
        return stored.getDetails();
    }

    @Override
    protected void add(long strategy, ContextEntryDetails details) {
        planning.addContextEntry(strategy, details);
    }

    @Override
    protected void change(long strategy, long entry, long shown, ContextEntryDetails details) {
        planning.changeContextEntry(strategy, entry, shown, details);
    }
}
