package de.strategieportal.web.dashboard;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.comparison.BasisInWords;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Extent;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierLine;
import de.strategieportal.reporting.dashboard.Selection;
import de.strategieportal.reporting.dashboard.TraegerChoice;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all dashboards have in common: the choice in the address, the bar that changes it, and what the figures rest on. */
@Named
@RequestScoped
public class Board {

    /** A dashboard in the row of tabs. */
    public record Tab(String id, String path, String key) {}

    private static final List<Tab> TABS = List.of(
            tab("dashboard"),
            tab("dashboard/comparison"),
            tab("dashboard/resources"),
            tab("dashboard/target-groups"),
            tab("dashboard/over-time"),
            tab("dashboard/map"),
            tab("dashboard/views"));

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private Texts texts;
    private Extent extent;
    private List<String> basis = List.of();
    private Figure figure;

    private static Tab tab(String path) {
        var id = path.replace('/', '_').replace('-', '_');
        return new Tab(id, "/" + path, id + ".tab");
    }

    Texts texts() {
        if (texts == null) {
            texts = new Texts(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return texts;
    }

    /** What the address asks for; what cannot be read is said and left out. */
    Selection selection() {
        return new Selection(
                asked.id("traeger"),
                asked.quarter("quarter").orElseGet(this::current),
                asked.flag("drafts"),
                asked.ids("quartier"));
    }

    private CalendarQuarter current() {
        return CalendarQuarter.containing(LocalDate.now(clock));
    }

    /** The figure the address asks for, or coverage; the page offers to choose another. */
    Figure askedFigure() {
        figure = asked.read("figure", Figure::named, "dashboard.no_figure").orElse(Figure.COVERAGE);
        return figure;
    }

    void show(Extent extent, Comparison comparison) {
        this.extent = extent;
        this.basis = new BasisInWords(comparison, extent.drafts(), texts()).sentences();
    }

    /** Where space is short. */
    String cell(Figure each, Optional<BigDecimal> value) {
        return value.map(known -> each.unit().shown(known, texts().locale()))
                .orElseGet(() -> texts().of("unknown.short"));
    }

    public List<Tab> getTabs() {
        return TABS;
    }

    public String getLead() {
        return texts().of(
                        "dashboard.lead",
                        extent.traeger().map(TraegerChoice::name).orElse(""),
                        extent.chosen().size(),
                        texts().of(
                                        "quarter",
                                        getQuarter().number(),
                                        getQuarter().year()));
    }

    public List<String> getBasis() {
        return basis;
    }

    public boolean isWithoutQuartiere() {
        return extent.places().isEmpty();
    }

    // The bar of filters

    public Extent getExtent() {
        return extent;
    }

    public CalendarQuarter getQuarter() {
        return extent.quarter();
    }

    /** Empty where there is no Träger to choose. */
    public Long getTraeger() {
        return extent.traeger().map(TraegerChoice::id).orElse(null);
    }

    public Map<Long, String> getTraegerChoices() {
        return extent.choices().stream()
                .collect(toMap(TraegerChoice::id, TraegerChoice::indented, (one, other) -> one, LinkedHashMap::new));
    }

    /** Empty where the page is not about a single figure. */
    public Figure getFigure() {
        return figure;
    }

    public Map<String, String> getFigureChoices() {
        var choices = new LinkedHashMap<String, String>();
        for (var figure : Figure.values()) {
            choices.put(figure.key(), figure.name(texts()));
        }
        return choices;
    }

    public boolean picked(QuartierLine place) {
        return extent.partial() && extent.chosen().contains(place.id());
    }

    /** Names of the fields that the bar shows itself; whatever else was chosen is carried along unseen. */
    public String[] getShown() {
        var shown = new ArrayList<>(List.of("traeger", "quarter", "drafts"));
        if (figure != null) {
            shown.add("figure");
        }
        if (extent.places().size() > 1) {
            shown.add("quartier");
        }
        return shown.toArray(String[]::new);
    }
}
