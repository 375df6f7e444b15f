package de.strategieportal.web.strategy;

import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.strategy.EntryPlanning;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.web.layout.Notices;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The form for one entry of a list in a plan. The URL says which: {@code ?group=12} for an existing entry, {@code
 * ?group=new} for another one. The form carries the version it was filled from, so that two people never overwrite each
 * other; what was typed stays when they would have.
 *
 * @param <E> the entry
 * @param <D> its details
 */
public abstract class EntryForm<E extends Persisted, D> {

    private static final String NEW = "new";

    @Inject
    protected CurrentPlan plan;

    @Inject
    EntryPlanning entries;

    @Inject
    Notices notices;

    private final String parameter;
    private D details;
    private long shown;
    private Optional<E> stored;

    /** @param parameter of the URL that names the entry */
    protected EntryForm(String parameter) {
        this.parameter = parameter;
    }

    protected abstract List<E> entries(Strategy strategy);

    protected abstract D blank();

    /** A copy of what is stored. */
    protected abstract D details(E stored);

    protected long version(E stored) {
        return stored.getVersion();
    }

    /** Fills what the form shows beside the details. */
    protected void fill(E stored) {}

    protected abstract void add(long strategy, D details);

    protected abstract void change(long strategy, long entry, long shown, D details);

    public boolean isOpen() {
        return chosen().isPresent() && plan.isWritable();
    }

    public boolean isAnother() {
        return chosen().filter(NEW::equals).isPresent();
    }

    /** Whether the form is open for this entry. */
    public boolean isFor(Persisted entry) {
        return chosen().filter(String.valueOf(entry.getId())::equals).isPresent();
    }

    public D getDetails() {
        open();
        return details;
    }

    public long getShown() {
        open();
        return shown;
    }

    public void setShown(long shown) {
        open();
        this.shown = shown;
    }

    /** Whether somebody saved this entry since the form was filled. */
    public boolean isOvertaken() {
        open();
        return stored.filter(entry -> version(entry) != shown).isPresent();
    }

    /** What somebody else saved meanwhile beside what was typed here, field by field. */
    public List<Difference> getDifferences() {
        open();
        return stored.map(entry -> Difference.between(details(entry), details)).orElse(List.of());
    }

    /** Address of the page with the form closed again. */
    public String getClosed() {
        return Faces.getRequestServletPath() + "?strategy=" + plan.getId();
    }

    public void save() {
        open();
        if (isAnother()) {
            add(plan.getId(), details);
        } else if (stored.isEmpty()) {
            throw new RuleViolation("strategy.entry_gone");
        } else {
            change(plan.getId(), id(), shown, details);
        }
        leave("strategy.saved");
    }

    /** Overwrites what somebody else saved, after having seen it. */
    public void keepMine() {
        open();
        shown = stored.map(this::version).orElse(shown);
        save();
    }

    public void remove() {
        entries.remove(plan.getId(), id());
        leave("strategy.removed");
    }

    private void open() {
        if (stored == null) {
            stored = isAnother() ? Optional.empty() : find();
            details = stored.map(this::details).orElseGet(this::blank);
            shown = stored.map(this::version).orElse(0L);
            stored.ifPresent(this::fill);
        }
    }

    private Optional<E> find() {
        long id = id();
        var found = entries(plan.getStrategy()).stream()
                .filter(entry -> entry.getId() == id)
                .findFirst();
        if (found.isEmpty() && !Faces.isPostback()) {
            throw new NotFound();
        }
        return found;
    }

    private long id() {
        try {
            return Long.parseLong(chosen().orElse(""));
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(Faces.getRequestParameter(parameter));
    }

    private void leave(String notice) {
        notices.say(notice);
        Faces.redirect(Faces.getRequestContextPath() + getClosed());
    }

    /** @throws RuleViolation at the field when nothing was chosen */
    protected static long chosen(Long id, String field) {
        return Optional.ofNullable(id).orElseThrow(() -> RuleViolation.at(field, "strategy.choose"));
    }
}
