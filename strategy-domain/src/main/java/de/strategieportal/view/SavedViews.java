package de.strategieportal.view;

import static java.util.Comparator.comparing;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeping dashboards under a name: one's own, and those that colleagues of the same Träger share. */
@UseCase
public class SavedViews {

    private static final String VISIBLE = "(v.owner = :me OR v.shared = :shared AND v.traeger = :traeger)";
    private static final long NOWHERE = -1;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Own ones first, each part by name. */
    public List<ViewLine> all() {
        caller.mustBeSignedIn();
        var start = Optional.ofNullable(em.find(StartView.class, caller.name())).map(StartView::getView);
        return visible("SELECT v FROM SavedView v WHERE " + VISIBLE + " ORDER BY LOWER(v.name), v.id", SavedView.class)
                .map(view -> new ViewLine(
                        view.getId(),
                        view.getName(),
                        view.getAddress(),
                        view.isShared(),
                        view.belongsTo(caller.name()),
                        view.getOwner(),
                        start.filter(view::equals).isPresent()))
                .sorted(comparing(ViewLine::own).reversed())
                .toList();
    }

    /** The address the caller wants to begin with. A view that is no longer shared with them begins nothing. */
    public Optional<String> start() {
        caller.mustBeSignedIn();
        return visible(
                        "SELECT v.address FROM StartView s JOIN s.view v WHERE s.owner = :me AND " + VISIBLE,
                        String.class)
                .findFirst();
    }

    private <T> Stream<T> visible(String jpql, Class<T> type) {
        return em
                .createQuery(jpql, type)
                .setParameter("me", caller.name())
                .setParameter("shared", true)
                .setParameter("traeger", caller.traeger().orElse(NOWHERE))
                .getResultList()
                .stream();
    }

    public long save(String name, String address, boolean shared) {
        caller.mustBeSignedIn();
        var view = new SavedView(caller.name(), caller.traeger().orElse(null), name, address);
        view.share(shared);
        mustBeFree(view.getName(), view);
        em.persist(view);
        return view.getId();
    }

    public void change(long id, String name, boolean shared) {
        var view = own(id);
        mustBeFree(name == null ? "" : name.strip(), view);
        view.rename(name);
        view.share(shared);
    }

    public void delete(long id) {
        em.remove(own(id));
    }

    public void startWith(long id) {
        caller.mustBeSignedIn();
        var view = found(id);
        if (!visible(view)) {
            throw new AccessDenied();
        }
        Optional.ofNullable(em.find(StartView.class, caller.name()))
                .ifPresentOrElse(start -> start.lead(view), () -> em.persist(new StartView(caller.name(), view)));
    }

    /** Back to the start page everybody has. */
    public void startAtHome() {
        caller.mustBeSignedIn();
        Optional.ofNullable(em.find(StartView.class, caller.name())).ifPresent(em::remove);
    }

    private SavedView own(long id) {
        caller.mustBeSignedIn();
        var view = found(id);
        if (!view.belongsTo(caller.name())) {
            throw new AccessDenied();
        }
        return view;
    }

    private SavedView found(long id) {
        return Optional.ofNullable(em.find(SavedView.class, id)).orElseThrow(NotFound::new);
    }

    private boolean visible(SavedView view) {
        return view.belongsTo(caller.name())
                || view.isShared()
                        && caller.traeger().filter(view.getTraeger()::equals).isPresent();
    }

    /** Asked before the view gets the name: the question would write it down otherwise. */
    private void mustBeFree(String name, SavedView view) {
        var taken = em.createQuery("SELECT v FROM SavedView v WHERE v.owner = :me AND v.name = :name", SavedView.class)
                .setParameter("me", caller.name())
                .setParameter("name", name)
                .getResultList();
        if (taken.stream().anyMatch(other -> other != view)) {
            throw RuleViolation.at("name", "saved_view.name_taken", name);
        }
    }
}
