package de.strategieportal.reporting.comparison;

import static java.util.Comparator.comparing;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.HeatTable;
import de.strategieportal.reporting.chart.Key;
import de.strategieportal.reporting.chart.Shades;
import de.strategieportal.reporting.dashboard.CategoryRow;
import de.strategieportal.reporting.dashboard.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is planned for, who is reached, and for whom hours are missing: categories of the catalogue against Quartiere. */
public final class TargetGroups {

    /**
     * A category over all Quartiere, in words.
     *
     * @param residents people of the category's age
     * @param quartiere how many plan for it
     * @param known whether it is known how many people of its age live here
     */
    public record Line(
            String name,
            boolean planned,
            String residents,
            String persons,
            int quartiere,
            String reached,
            String byNone,
            String goals,
            String channels,
            String missing,
            boolean known) {}

    private record Place(String category, String quartier, BigDecimal value) {}

    private final List<CategoryRow> rows;
    private final Texts texts;
    private final Words words;

    public TargetGroups(List<CategoryRow> rows, Texts texts) {
        this.rows = List.copyOf(rows);
        this.texts = texts;
        this.words = new Words(texts);
    }

    public List<Line> lines() {
        return rows.stream().map(this::line).toList();
    }

    private Line line(CategoryRow row) {
        return new Line(
                row.name(),
                row.planned(),
                whole(row, Figure.RESIDENTS),
                whole(row, Figure.PERSONS),
                (int) row.cells().stream().filter(CategoryRow.Cell::planned).count(),
                band(row, Figure.REACH_LOW, Figure.REACH_HIGH),
                band(row, Figure.NONE_LOW, Figure.NONE_HIGH),
                whole(row, Figure.GOALS),
                whole(row, Figure.CHANNELS),
                whole(row, Figure.HOURS_MISSING),
                row.total(Figure.RESIDENTS).isPresent());
    }

    private String whole(CategoryRow row, Figure figure) {
        return words.cell(figure, row.total(figure));
    }

    private String band(CategoryRow row, Figure low, Figure high) {
        var from = words.cell(low, row.total(low));
        var to = words.cell(high, row.total(high));
        return from.equals(to) ? from : from + " – " + to;
    }

    /** Sentences that answer who is planned for, who is reached by nothing and who nobody plans for. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        behind().ifPresent(sentences::add);
        unreached().ifPresent(sentences::add);
        sentences.add(unplanned());
        return sentences;
    }

    /** Who nobody plans for: a sentence that tells no numbers of people. */
    public String unplanned() {
        var names = rows.stream()
                .filter(row -> !row.planned())
                .map(CategoryRow::name)
                .toList();
        return words.about("groups.empty", names).orElseGet(() -> texts.of("groups.all"));
    }

    /** The category with the most people of its age against those planned for. */
    private Optional<String> behind() {
        return rows.stream()
                .filter(row -> row.total(Figure.RESIDENTS).isPresent()
                        && row.total(Figure.PERSONS).isPresent())
                .max(comparing(row -> row.total(Figure.RESIDENTS).orElseThrow()))
                .map(row -> texts.of(
                        "groups.behind",
                        row.name(),
                        words.shown(Figure.RESIDENTS, row.total(Figure.RESIDENTS)),
                        words.shown(Figure.PERSONS, row.total(Figure.PERSONS))));
    }

    private Optional<String> unreached() {
        return rows.stream()
                .filter(row -> row.total(Figure.NONE_HIGH)
                        .filter(persons -> persons.signum() > 0)
                        .isPresent())
                .max(comparing(row -> row.total(Figure.NONE_HIGH).orElseThrow()))
                .map(row -> texts.of("groups.unreached", row.name(), band(row, Figure.NONE_LOW, Figure.NONE_HIGH)));
    }

    /** Persons planned for. */
    public HeatTable persons() {
        return heat(
                "groups",
                texts.of("groups.title"),
                largest(Figure.PERSONS, "groups.largest", "groups.none"),
                Figure.PERSONS);
    }

    /** Hours per week that are missing for a group. */
    public HeatTable missing() {
        return heat(
                "missing",
                texts.of("groups.missing.title"),
                largest(Figure.HOURS_MISSING, "groups.missing.largest", "groups.missing.none"),
                Figure.HOURS_MISSING);
    }

    /** Persons whom no chosen channel may reach, at worst; empty where that is known of no group. */
    public Optional<HeatTable> byNone() {
        return places(Figure.NONE_HIGH)
                .findAny()
                .map(known -> heat(
                        "none",
                        texts.of("groups.byNone.title"),
                        largest(Figure.NONE_HIGH, "groups.byNone.largest", "groups.byNone.none"),
                        Figure.NONE_HIGH));
    }

    private HeatTable heat(String id, String title, String sentence, Figure figure) {
        var shades = Shades.of(places(figure).map(Place::value).toList());
        var keys = new ArrayList<Key>();
        shades.ranges()
                .forEach(range -> keys.add(Key.shade(range.shade(), range.shown(figure.unit(), texts.locale()))));
        keys.add(Key.unknown(texts.of("groups.unplanned")));
        return new HeatTable(
                id,
                title,
                sentence,
                figure.unit(),
                rows.isEmpty()
                        ? List.of()
                        : rows.get(0).cells().stream()
                                .map(CategoryRow.Cell::name)
                                .toList(),
                keys,
                rows.stream()
                        .map(row -> new HeatTable.Line(
                                row.name(),
                                row.cells().stream()
                                        .map(cell -> field(cell, figure, shades))
                                        .toList()))
                        .toList());
    }

    private HeatTable.Field field(CategoryRow.Cell cell, Figure figure, Shades shades) {
        var value = figure.of(cell.amounts()).filter(known -> cell.planned());
        return new HeatTable.Field(
                cell.name(),
                value,
                cell.planned() ? words.brief(figure, value) : "–",
                value.filter(known -> known.signum() > 0)
                        .map(known -> shades.of(figure.unit().rounded(known))));
    }

    private Stream<Place> places(Figure figure) {
        return rows.stream().flatMap(row -> row.cells().stream()
                .filter(CategoryRow.Cell::planned)
                .flatMap(cell -> figure
                        .of(cell.amounts())
                        .filter(value -> value.signum() > 0)
                        .map(value ->
                                new Place(row.name(), cell.name(), figure.unit().rounded(value)))
                        .stream()));
    }

    private String largest(Figure figure, String key, String none) {
        return places(figure)
                .max(comparing(Place::value))
                .map(place -> texts.of(
                        key, place.category(), place.quartier(), words.shown(figure, Optional.of(place.value()))))
                .orElseGet(() -> texts.of(none));
    }
}
