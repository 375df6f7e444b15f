package de.strategieportal.reporting.comparison;

import static java.util.Comparator.comparing;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.AreaMap;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.dashboard.QuartierMap;
import java.util.Optional;
import java.util.function.Function;

/** The Quartiere coloured by a figure. */
public final class FigureMap {

    private final QuartierMap map;
    private final Figure figure;
    private final Texts texts;
    private final Words words;

    public FigureMap(QuartierMap map, Texts texts) {
        this.map = map;
        this.figure = map.figure();
        this.texts = texts;
        this.words = new Words(texts);
    }

    /** @param way where a Quartier leads to */
    public AreaMap chart(Function<Long, String> way) {
        return new AreaMap(
                "map",
                texts.of("map.title", figure.name(texts)),
                sentence(),
                figure.unit(),
                map.now().quartiere().stream()
                        .map(quartier -> area(quartier, way))
                        .toList());
    }

    private AreaMap.Area area(QuartierFigures quartier, Function<Long, String> way) {
        var value = quartier.value(figure);
        return new AreaMap.Area(
                quartier.name(),
                Optional.ofNullable(map.boundaries().get(quartier.quartier())),
                value.map(figure.unit()::rounded),
                words.shown(figure, value),
                way.apply(quartier.quartier()));
    }

    /** Which Quartiere the map leaves out; empty where none. */
    public Optional<String> withoutBoundary(AreaMap chart) {
        return words.about("missing.boundary", chart.missing());
    }

    private String sentence() {
        var quarter = texts.quarter(map.now().quarter());
        var known = map.now().quartiere().stream()
                .filter(quartier -> quartier.value(figure).isPresent())
                .sorted(comparing(quartier -> quartier.value(figure).orElseThrow()))
                .toList();
        if (known.isEmpty()) {
            return texts.of("map.none", figure.name(texts), quarter);
        }
        var lowest = known.get(0);
        var highest = known.get(known.size() - 1);
        var low = words.shown(figure, lowest.value(figure));
        var high = words.shown(figure, highest.value(figure));
        var sentence = low.equals(high)
                ? texts.of("map.alike", figure.name(texts), quarter, low)
                : texts.of("map.extremes", figure.name(texts), quarter, highest.name(), high, lowest.name(), low);
        var unknown = map.now().quartiere().size() - known.size();
        return unknown == 0 ? sentence : sentence + " " + texts.of("map.unknown", unknown);
    }
}
