package de.strategieportal.reporting.chart;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Areas coloured by the class of their value. Each leads somewhere and says its name and value.
 *
 * @param id unique on the page
 * @param summary the sentence that says what the map shows
 */
public record AreaMap(String id, String title, String summary, Unit unit, List<Area> areas) implements Chart {

    private static final int WIDTH = 1000;
    private static final int MOST_HEIGHT = 760;
    private static final int MARGIN = 6;
    private static final double LETTER = 10.5;
    private static final int LINE = 22;

    /**
     * @param boundary GeoJSON; empty where the area has none
     * @param value empty where nothing is known
     * @param shown the value in words, also where nothing is known
     * @param target where the area leads to
     */
    public record Area(
            String name, Optional<String> boundary, Optional<BigDecimal> value, String shown, String target) {

        private String label() {
            return name + ": " + shown;
        }
    }

    public AreaMap {
        areas = List.copyOf(areas);
    }

    /** The classes of the values, for the colours and the legend. */
    public Shades shades() {
        return Shades.of(areas.stream().flatMap(area -> area.value().stream()).toList());
    }

    /** Empty where no area has a boundary that can be drawn. */
    public Optional<String> draw() {
        var drawable = drawable();
        return drawable.isEmpty() ? Optional.empty() : Optional.of(draw(drawable, "a"));
    }

    /** Areas the map leaves out, because they have no boundary or one that cannot be read. */
    public List<String> missing() {
        var drawable = drawable();
        return areas.stream()
                .filter(area -> !drawable.containsKey(area))
                .map(Area::name)
                .toList();
    }

    private Map<Area, Rings> drawable() {
        var drawable = new LinkedHashMap<Area, Rings>();
        for (var area : areas) {
            area.boundary()
                    .map(Rings::read)
                    .filter(rings -> !rings.isEmpty())
                    .ifPresent(rings -> drawable.put(area, rings));
        }
        return drawable;
    }

    /** Without the ways on, which lead nowhere outside the portal, and with plates under the names, because not every program draws halos. */
    @Override
    public Drawing draw(Locale locale) {
        var drawable = drawable();
        var height = drawable.isEmpty() ? MARGIN : projection(drawable).height();
        return new Drawing(drawable.isEmpty() ? "" : draw(drawable, "g"), WIDTH, height);
    }

    @Override
    public List<Key> legend(Texts texts) {
        return Key.withUnknown(
                shades().ranges().stream()
                        .map(range -> Key.shade(range.shade(), range.shown(unit, texts.locale())))
                        .toList(),
                texts.of("unknown"));
    }

    @Override
    public Report values(String rows, Texts texts) {
        return Values.of(
                this,
                List.of(Column.text("name", rows), Column.figure("value", title, unit, "")),
                areas.stream()
                        .map(area -> List.of(Cell.of(area.name()), Cell.of(area.value())))
                        .toList(),
                texts);
    }

    private static Projection projection(Map<Area, Rings> drawable) {
        return Projection.fitting(drawable.values(), WIDTH, MOST_HEIGHT, MARGIN);
    }

    private String draw(Map<Area, Rings> drawable, String element) {
        var projection = projection(drawable);
        var shades = shades();
        var svg = new Markup();
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "q-map",
                        "role",
                        "group",
                        "aria-labelledby",
                        id + "-title",
                        "aria-describedby",
                        id + "-desc",
                        "viewBox",
                        "0 0 " + WIDTH + " " + projection.height())
                .element("title", title, "id", id + "-title")
                .element("desc", summary, "id", id + "-desc");
        Patterns.unknown(svg, id);
        var labels = new Markup();
        var plates = new Markup();
        drawable.forEach((area, rings) -> {
            var outline = projection.outline(rings);
            area(svg, element, area, outline, shades);
            outline.widestPlace().filter(place -> width(area) <= place.width()).ifPresent(place -> {
                label(labels, area, place);
                plate(plates, area, place);
            });
        });
        if (!element.equals("a")) {
            svg.open("g", "aria-hidden", "true").raw(plates).close();
        }
        return svg.open("g", "class", "q-map-labels", "aria-hidden", "true")
                .raw(labels)
                .close()
                .close()
                .toString();
    }

    private void area(Markup svg, String element, Area area, Outline outline, Shades shades) {
        if (element.equals("a")) {
            svg.open("a", "href", area.target(), "aria-label", area.label());
        } else {
            svg.open(element);
        }
        area.value()
                .ifPresentOrElse(
                        value -> svg.open(
                                "path", "class", "q-map-area q-heat-" + (shades.of(value) + 1), "d", outline.path()),
                        () -> svg.open(
                                "path",
                                "class",
                                "q-map-area",
                                "fill",
                                "url(#" + id + "-unknown)",
                                "d",
                                outline.path()));
        svg.element("title", area.label()).close().close();
    }

    private static double width(Area area) {
        return Math.max(area.name().length(), area.shown().length()) * LETTER;
    }

    private static void plate(Markup plates, Area area, Outline.Place place) {
        plates.empty(
                "rect",
                "class",
                "q-map-plate",
                "x",
                Frame.number(place.x() - width(area) / 2),
                "y",
                Frame.number(place.y() - LINE),
                "width",
                Frame.number(width(area)),
                "height",
                Frame.number(2 * LINE + LINE / 3.0),
                "rx",
                4);
    }

    private static void label(Markup labels, Area area, Outline.Place place) {
        labels.element("text", area.name(), "x", Frame.number(place.x()), "y", Frame.number(place.y() - 2));
        labels.element("text", area.shown(), "x", Frame.number(place.x()), "y", Frame.number(place.y() + LINE));
    }
}
