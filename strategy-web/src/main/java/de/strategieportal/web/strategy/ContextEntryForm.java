package de.strategieportal.web.strategy;

import de.strategieportal.strategy.BaselinePlanning;
import de.strategieportal.strategy.ContextEntry;
import de.strategieportal.strategy.ContextEntryDetails;
import de.strategieportal.strategy.ContextKind;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.util.Faces;

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
        return strategy.getContextEntries().stream()
                .sorted(Comparator.comparing(entry -> entry.getDetails().getKind()))
                .toList();
    }

    /** {@code ?kind=} names the list that gets another entry. */
    @Override
    protected ContextEntryDetails blank() {
        var blank = new ContextEntryDetails();
        Arrays.stream(ContextKind.values())
                .filter(kind -> kind.name().equals(Faces.getRequestParameter("kind")))
                .forEach(blank::setKind);
        return blank;
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
