package de.strategieportal.web.dashboard;

import de.strategieportal.shared.NotFound;
import de.strategieportal.view.SavedViews;
import de.strategieportal.view.ViewLine;
import de.strategieportal.web.layout.Asked;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Dashboards kept under a name. */
@Named
@RequestScoped
public class DashboardViewsPage {

    private static final String AGAIN = "/dashboard/views?faces-redirect=true";

    @Inject
    SavedViews views;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private List<ViewLine> all;
    private String address;
    private String name;
    private boolean shared;

    public List<ViewLine> getAll() {
        if (all == null) {
            all = views.all();
        }
        return all;
    }

    public boolean isStarting() {
        return getAll().stream().anyMatch(ViewLine::start);
    }

    /** The view whose name is being changed, if any. */
    public boolean editing(ViewLine view) {
        return view.own() && asked.id("edit").filter(view.id()::equals).isPresent();
    }

    /** Fills the form with the view that is being changed. */
    public void load() {
        asked.id("edit").ifPresent(id -> {
            var view = own(id);
            name = view.name();
            shared = view.shared();
        });
    }

    private ViewLine own(long id) {
        return getAll().stream()
                .filter(view -> view.id() == id && view.own())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String save() {
        views.save(name, address, shared);
        notices.say("dashboard_views.saved", name);
        return AGAIN;
    }

    public String change() {
        var id = asked.id("edit").orElseThrow(NotFound::new);
        views.change(id, name, shared);
        notices.say("dashboard_views.changed");
        return AGAIN;
    }

    public String delete(long id) {
        views.delete(id);
        notices.say("dashboard_views.deleted");
        return AGAIN;
    }

    public String start(long id) {
        views.startWith(id);
        notices.say("dashboard_views.started");
        return AGAIN;
    }

    public String home() {
        views.startAtHome();
        notices.say("dashboard_views.started_at_home");
        return AGAIN;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
