package de.strategieportal.reporting.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.chart.Scatter;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Per;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where hours and need do not match. */
public final class NeedAgainstHours {

    static final List<Figure> KINDS = List.of(
            Figure.HOURS_STAFF, Figure.HOURS_VOLUNTEERS, Figure.HOURS_NETWORK_PARTNERS, Figure.HOURS_MULTIPLIERS);

    private final Comparison comparison;
    private final Texts texts;
    private final Words words;

    public NeedAgainstHours(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
        this.words = new Words(texts);
    }

    /** Persons in target groups against hours: where many are planned for and few hours are there. */
    public Scatter persons() {
        return new Scatter(
                "persons",
                texts.of("persons.title"),
                personsSentence(),
                new Scatter.Measure(Figure.PERSONS.name(texts), Figure.PERSONS.unit()),
                new Scatter.Measure(Figure.HOURS_AVAILABLE.name(texts), Figure.HOURS_AVAILABLE.unit()),
                List.of(texts.of("need.enough"), texts.of("need.missing")),
                Optional.empty(),
                comparison.quartiere().stream()
                        .map(quartier -> point(quartier, Figure.PERSONS))
                        .toList());
    }

    private String personsSentence() {
        var ratios = comparison.quartiere().stream()
                .filter(quartier -> quartier.value(Figure.HOURS_AVAILABLE, Per.PERSON)
                        .filter(hours -> hours.signum() > 0)
                        .isPresent())
                .sorted(comparing(quartier ->
                        quartier.value(Figure.HOURS_AVAILABLE, Per.PERSON).orElseThrow()))
                .toList();
        if (ratios.size() < 2) {
            return texts.of("persons.unknown");
        }
        var least = ratios.get(0);
        var most = ratios.get(ratios.size() - 1);
        return texts.of("persons.sentence", least.name(), perHundred(least), most.name(), perHundred(most));
    }

    private String perHundred(QuartierFigures quartier) {
        return Unit.HOURS.shown(
                quartier.value(Figure.HOURS_AVAILABLE, Per.PERSON).orElseThrow().movePointRight(2), texts.locale());
    }

    /** Each Quartier as a point: above the line hours are left, below it they are missing. */
    public Scatter scatter() {
        return new Scatter(
                "need",
                texts.of("need.title"),
                below(),
                new Scatter.Measure(Figure.HOURS_REQUIRED.name(texts), Figure.HOURS_REQUIRED.unit()),
                new Scatter.Measure(Figure.HOURS_AVAILABLE.name(texts), Figure.HOURS_AVAILABLE.unit()),
                List.of(texts.of("need.enough"), texts.of("need.missing")),
                Optional.of(texts.of("need.equal")),
                comparison.quartiere().stream()
                        .map(quartier -> point(quartier, Figure.HOURS_REQUIRED))
                        .toList());
    }

    private String below() {
        var known = comparison.quartiere().stream()
                .filter(quartier -> quartier.hours().isPresent())
                .toList();
        if (known.isEmpty()) {
            return texts.of("need.unknown");
        }
        var gaps = known.stream()
                .flatMap(quartier -> Words.missing(quartier).stream())
                .toList();
        return gaps.stream()
                .reduce(BigDecimal::add)
                .map(sum -> texts.of(
                        "need.below", gaps.size(), known.size(), words.shown(Figure.HOURS_REQUIRED, Optional.of(sum))))
                .orElseGet(() -> texts.of("need.none_below"));
    }

    private static Scatter.Point point(QuartierFigures quartier, Figure need) {
        return new Scatter.Point(
                quartier.name(),
                quartier.value(need),
                quartier.value(Figure.HOURS_AVAILABLE),
                Words.missing(quartier).isPresent() ? 1 : 0);
    }

    /** Which Quartiere lack hours, the worst light first; nothing where none does. */
    public List<String> tooFew() {
        return Stream.of(Light.NOT_SUSTAINABLE, Light.STRAINED)
                .flatMap(light -> words.about("lights." + light.name(), comparison.names(light)).stream())
                .toList();
    }

    /** Hours by who gives them, against what is required. */
    public BarChart bars() {
        return new BarChart(
                "hours",
                texts.of("bars.title"),
                sentence(),
                Figure.HOURS_AVAILABLE.unit(),
                KINDS.stream().map(kind -> kind.name(texts)).toList(),
                Optional.of(texts.of("bars.required")),
                comparison.quartiere().stream()
                        .map(quartier -> new BarChart.Group(
                                quartier.name(),
                                KINDS.stream().map(quartier::value).toList(),
                                quartier.value(Figure.HOURS_REQUIRED)))
                        .toList());
    }

    /** How much is there, how much is needed, and where most is missing. */
    public String sentence() {
        var quarter = texts.quarter(comparison.quarter());
        var available = comparison.total(Figure.HOURS_AVAILABLE);
        if (available.isEmpty()) {
            return texts.of("bars.none", quarter);
        }
        var required = words.shown(Figure.HOURS_REQUIRED, comparison.total(Figure.HOURS_REQUIRED));
        var sum = words.shown(Figure.HOURS_AVAILABLE, available);
        var missing = comparison.quartiere().stream()
                .filter(quartier -> Words.missing(quartier).isPresent())
                .sorted(comparing(quartier -> Words.missing(quartier).orElseThrow(), reverseOrder()))
                .toList();
        return missing.isEmpty()
                ? texts.of("bars.enough", quarter, sum, required)
                : texts.of(
                        "bars.gap",
                        quarter,
                        sum,
                        required,
                        missing.get(0).name(),
                        words.shown(Figure.HOURS_REQUIRED, Words.missing(missing.get(0))));
    }
}
