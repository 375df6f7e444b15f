package de.strategieportal.web.strategy;

import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.strategy.EntryPlanning;
import de.strategieportal.strategy.ListedEntry;
import de.strategieportal.strategy.Strategy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The form for one entry of a list in a plan, shown where the entry stands. The URL says which: {@code ?group=12} for an
 * existing entry, {@code ?group=new} for another one.
 *
 * @param <E> the entry
 * @param <D> its details
 */
public abstract class EntryForm<E extends ListedEntry, D> extends PlanForm<D> {

    private static final String NEW = "new";

    @Inject
    EntryPlanning entries;

    private Optional<E> entry;
    private Neighbours neighbours;

    /** @param parameter of the URL that names the entry */
    protected EntryForm(String parameter) {
        super(parameter);
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

    /** @param shown the version that was read when the change was put together */
    protected abstract void change(long strategy, long entry, long shown, D details);

    @Override
    public boolean isAnother() {
        return chosen().filter(NEW::equals).isPresent();
    }

    @Override
    public boolean isRemovable() {
        return !isAnother();
    }

    /** Whether the form is open for this entry. */
    public boolean isFor(ListedEntry entry) {
        return chosen().filter(String.valueOf(entry.getId())::equals).isPresent();
    }

    /** The entries above the form; all of them while it is closed or asks for another one. */
    public List<E> getBefore() {
        return list().subList(0, place(chosen()));
    }

    /** The entries below the form. */
    public List<E> getAfter() {
        return list().subList(Math.min(place(chosen()) + 1, list().size()), list().size());
    }

    /** The entries down to one in which another form is open. */
    public List<E> upTo(Long host) {
        return list().subList(0, Math.min(place(Optional.of(host.toString())) + 1, list().size()));
    }

    public List<E> beyond(Long host) {
        return list().subList(upTo(host).size(), list().size());
    }

    public int getCount() {
        return list().size();
    }

    public Neighbours getNeighbours() {
        if (neighbours == null) {
            neighbours = Neighbours.in(list());
        }
        return neighbours;
    }

    public void remove() {
        if (isOvertaken()) {
            throw new RuleViolation("strategy.changed_before_removal");
        }
        entries.remove(plan.getId(), id());
        leaveTo(Faces.getRequestServletPath() + "?strategy=" + plan.getId() + "&removed=" + id());
    }

    @Override
    protected D read() {
        entry = isAnother() ? Optional.empty() : find();
        entry.ifPresent(this::fill);
        return entry.map(this::details).orElseGet(this::blank);
    }

    @Override
    protected void write(D details) {
        if (isAnother()) {
            add(plan.getId(), details);
        } else {
            change(plan.getId(), id(), version(entry.orElseThrow()), details);
        }
    }

    @Override
    protected void mustBeThere() {
        if (!isAnother() && entry.isEmpty()) {
            throw new RuleViolation("strategy.entry_gone");
        }
    }

    @Override
    protected String anchor() {
        return isAnother() ? "another-" + getParameter() : getParameter() + "-" + chosen().orElse("");
    }

    private List<E> list() {
        return entries(plan.getStrategy());
    }

    private int place(Optional<String> id) {
        var list = list();
        for (int i = 0; i < list.size(); i++) {
            if (id.filter(String.valueOf(list.get(i).getId())::equals).isPresent()) {
                return i;
            }
        }
        return list.size();
    }

    private Optional<E> find() {
        long id = id();
        var found = list().stream().filter(each -> each.getId() == id).findFirst();
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
        return Optional.ofNullable(Faces.getRequestParameter(getParameter()));
    }

    /** @throws RuleViolation at the field when nothing was chosen */
    protected static long chosen(Long id, String field) {
        return Optional.ofNullable(id).orElseThrow(() -> RuleViolation.at(field, "strategy.choose"));
    }
}
