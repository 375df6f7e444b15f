package de.strategieportal.web.strategy;

import de.strategieportal.shared.RuleViolation;
import de.strategieportal.strategy.EntryPlanning;
import de.strategieportal.strategy.ListedEntry;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What was just removed, named by {@code ?removed=} in the URL, and the way to get it back. */
@Named("removed")
@RequestScoped
public class RemovedEntry {

    @Inject
    EntryPlanning planning;

    @Inject
    CurrentPlan plan;

    @Inject
    Notices notices;

    public boolean isOffered() {
        return plan.isWritable() && entry().filter(ListedEntry::isRemoved).isPresent();
    }

    public String getLabel() {
        return entry().map(ListedEntry::getLabel).orElse("");
    }

    public void putBack() {
        long id = id().orElseThrow(() -> new RuleViolation("strategy.removed_for_good"));
        planning.putBack(plan.getId(), id);
        notices.say("strategy.put_back", getLabel());
        Faces.redirect(Faces.getRequestContextPath() + Faces.getRequestServletPath() + "?strategy=" + plan.getId());
    }

    private Optional<ListedEntry> entry() {
        return id().flatMap(plan.getStrategy()::entry);
    }

    private static Optional<Long> id() {
        return Optional.ofNullable(Faces.getRequestParameter("removed"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
