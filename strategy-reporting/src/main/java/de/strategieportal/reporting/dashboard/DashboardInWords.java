package de.strategieportal.reporting.dashboard;

import static java.util.Comparator.comparing;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.chart.Shades;
import de.strategieportal.reporting.dashboard.Headline.Tone;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a dashboard says, in sentences: the headlines, what the figures rest on, what each chart shows. */
public final class DashboardInWords {

    private static final int MOST_NAMES = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Figure> THE_MORE_THE_BETTER = Set.of(Figure.HOURS_AVAILABLE, Figure.COVERAGE);

    private final Dashboard dashboard;
    private final Texts texts;

    public DashboardInWords(Dashboard dashboard, Texts texts) {
        this.dashboard = dashboard;
        this.texts = texts;
    }

    public String quarter(CalendarQuarter quarter) {
        return texts.of("quarter", quarter.number(), quarter.year());
    }

    public String shown(Figure figure, Optional<BigDecimal> value) {
        return value.map(known -> figure.unit().shown(known, texts.locale())).orElseGet(() -> texts.of("unknown"));
    }

    /** Where space is short. */
    public String cell(Figure figure, Optional<BigDecimal> value) {
        return value.map(known -> figure.unit().shown(known, texts.locale()))
                .orElseGet(() -> texts.of("unknown.short"));
    }

    /** What a cell of the heat map says: persons, or that nobody estimated them, or that nobody plans for this group. */
    public String cell(HeatMap.Cell cell) {
        return cell.groups() > 0 && cell.persons().isEmpty()
                ? texts.of("groups.unsized")
                : cell(Figure.PERSONS, cell.persons());
    }

    /** A class of the legend, from its lowest to its highest value. */
    public String range(Figure figure, Shades.Range range) {
        return range.shown(figure.unit(), texts.locale());
    }

    public String freshness(Freshness freshness) {
        return texts.range(freshness.oldest(), freshness.newest());
    }

    // Headlines

    public List<Headline> headlines() {
        return List.of(
                compared(Figure.HOURS_AVAILABLE),
                compared(Figure.HOURS_REQUIRED),
                compared(Figure.COVERAGE).with(dashboard.now().hours().map(hours -> hours.coverage()
                        .light())),
                compared(Figure.PERSONS),
                plans(),
                residents());
    }

    private Headline compared(Figure figure) {
        var now = dashboard.now().total(figure);
        var before = dashboard.before().total(figure);
        var value = now.map(known -> figure.unit().brief(known, texts.locale())).orElse(texts.of("unknown"));
        if (now.isEmpty() || before.isEmpty()) {
            return new Headline(
                    figure.name(texts), value, "", Tone.EVEN, texts.of("more.unknown", quarter(quarterBefore())));
        }
        var change = change(figure, now.get(), before.get());
        return new Headline(figure.name(texts), value, sign(change), tone(figure, change), note(figure, change));
    }

    private CalendarQuarter quarterBefore() {
        return dashboard.before().quarter();
    }

    /** As it shows after rounding, so that "unchanged" and the figures beside each other never disagree. */
    private static BigDecimal change(Figure figure, BigDecimal now, BigDecimal before) {
        return figure.unit().rounded(now).subtract(figure.unit().rounded(before));
    }

    private static String sign(BigDecimal change) {
        return change.signum() == 0 ? "" : change.signum() > 0 ? "▲" : "▼";
    }

    private static Tone tone(Figure figure, BigDecimal change) {
        if (change.signum() == 0 || !THE_MORE_THE_BETTER.contains(figure)) {
            return Tone.EVEN;
        }
        return change.signum() > 0 ? Tone.GOOD : Tone.BAD;
    }

    private String note(Figure figure, BigDecimal change) {
        if (change.signum() == 0) {
            return texts.of("more.even", quarter(quarterBefore()));
        }
        var much = figure.unit() == Unit.PERCENT
                ? texts.of("more.points", Unit.WHOLE.shown(change.abs().multiply(HUNDRED), texts.locale()))
                : figure.unit().brief(change.abs(), texts.locale());
        return texts.of(change.signum() > 0 ? "more.more" : "more.less", much, quarter(quarterBefore()));
    }

    private Headline plans() {
        var counted = dashboard.now().strategies();
        var note = dashboard.drafts()
                ? texts.of("headline.plans.withdrafts")
                : texts.of("headline.plans.skipped", dashboard.plans() - counted);
        return new Headline(
                texts.of("headline.plans"),
                texts.of("headline.plans.of", counted, dashboard.plans()),
                "",
                Tone.EVEN,
                note);
    }

    private Headline residents() {
        var known = dashboard.now().quartiere().size()
                - dashboard.now().withoutResidents().size();
        return new Headline(
                Figure.RESIDENTS.name(texts),
                shown(Figure.RESIDENTS, dashboard.now().total(Figure.RESIDENTS)),
                "",
                Tone.EVEN,
                texts.of("headline.residents.note", known));
    }

    // What the figures rest on

    public List<String> basis() {
        var sentences = new ArrayList<String>();
        sentences.add(dashboard.now().freshness().map(this::basis).orElseGet(() -> texts.of("basis.none")));
        sentences.add(texts.of(dashboard.drafts() ? "basis.drafts" : "basis.published"));
        return sentences;
    }

    private String basis(Freshness freshness) {
        var when = freshness.oldest().equals(freshness.newest())
                ? texts.of("basis.on", texts.date(freshness.newest()))
                : texts.of("basis.between", texts.date(freshness.oldest()), texts.date(freshness.newest()));
        return texts.of("basis", dashboard.now().strategies(), when);
    }

    public List<String> missing() {
        var sentences = new ArrayList<String>();
        missing("missing.plan", dashboard.now().withoutPlan()).ifPresent(sentences::add);
        missing("missing.residents", dashboard.now().withoutResidents()).ifPresent(sentences::add);
        return sentences;
    }

    Optional<String> missing(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(texts.of(key, texts.enumerated(names, MOST_NAMES)));
    }

    /** Which Quartiere lack hours, the worst first; nothing where none does. */
    public List<String> lights() {
        return Stream.of(Light.NOT_SUSTAINABLE, Light.STRAINED)
                .flatMap(light ->
                        missing("lights." + light.name(), dashboard.now().names(light)).stream())
                .toList();
    }

    // What the charts show

    public String bars() {
        var now = dashboard.now();
        var available = now.total(Figure.HOURS_AVAILABLE);
        if (available.isEmpty()) {
            return texts.of("bars.none", quarter(now.quarter()));
        }
        var required = shown(Figure.HOURS_REQUIRED, now.total(Figure.HOURS_REQUIRED));
        var sum = shown(Figure.HOURS_AVAILABLE, available);
        return now.quartiere().stream()
                .filter(quartier -> missingHours(quartier).signum() > 0)
                .max(comparing(DashboardInWords::missingHours))
                .map(worst -> texts.of(
                        "bars.gap",
                        quarter(now.quarter()),
                        sum,
                        required,
                        worst.name(),
                        Unit.HOURS.shown(missingHours(worst), texts.locale())))
                .orElseGet(() -> texts.of("bars.enough", quarter(now.quarter()), sum, required));
    }

    private static BigDecimal missingHours(QuartierFigures quartier) {
        return quartier.hours()
                .map(hours -> hours.required().subtract(hours.available()))
                .orElse(BigDecimal.ZERO);
    }

    public String map(Figure figure) {
        var quarter = quarter(dashboard.quarter());
        var known = dashboard.now().quartiere().stream()
                .filter(quartier -> quartier.value(figure).isPresent())
                .sorted(comparing(quartier -> quartier.value(figure).orElseThrow()))
                .toList();
        if (known.isEmpty()) {
            return texts.of("map.none", figure.name(texts), quarter);
        }
        var lowest = known.get(0);
        var highest = known.get(known.size() - 1);
        var low = shown(figure, lowest.value(figure));
        var high = shown(figure, highest.value(figure));
        var sentence = low.equals(high)
                ? texts.of("map.alike", figure.name(texts), quarter, low)
                : texts.of("map.extremes", figure.name(texts), quarter, highest.name(), high, lowest.name(), low);
        var unknown = dashboard.now().quartiere().size() - known.size();
        return unknown == 0 ? sentence : sentence + " " + texts.of("map.unknown", unknown);
    }

    public List<String> groups() {
        var groups = dashboard.groups();
        var empty = groups.emptyLines();
        if (empty.size() == groups.lines().size()) {
            return List.of(texts.of("groups.none"));
        }
        var sentences = new ArrayList<String>();
        groups.lines().stream()
                .flatMap(line -> line.cells().stream()
                        .filter(cell -> cell.persons().isPresent())
                        .map(cell -> new HeatMap.Line(line.name(), List.of(cell))))
                .max(comparing(line -> line.cells().get(0).persons().orElseThrow()))
                .ifPresent(
                        line -> sentences.add(largest(line.name(), line.cells().get(0))));
        sentences.add(
                empty.isEmpty()
                        ? texts.of("groups.all")
                        : texts.of("groups.empty", texts.enumerated(empty, MOST_NAMES)));
        return sentences;
    }

    private String largest(String category, HeatMap.Cell cell) {
        return texts.of("groups.largest", category, cell.column(), shown(Figure.PERSONS, cell.persons()));
    }
}
