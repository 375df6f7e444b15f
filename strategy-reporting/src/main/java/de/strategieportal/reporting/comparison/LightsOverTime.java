package de.strategieportal.reporting.comparison;

import static java.util.Comparator.comparing;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.dashboard.Lights;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How many plans have which light, calendar quarter by calendar quarter. */
public final class LightsOverTime {

    private static final List<Light> ORDER =
            List.of(Light.SUSTAINABLE, Light.STRAINED, Light.NOT_SUSTAINABLE, Light.NOTHING_PLANNED);

    private final List<Lights> lights;
    private final Texts texts;

    public LightsOverTime(List<Lights> lights, Texts texts) {
        this.lights = lights;
        this.texts = texts;
    }

    public BarChart chart() {
        return new BarChart(
                "lights",
                texts.of("lights.title"),
                sentence(),
                Unit.WHOLE,
                ORDER.stream().map(texts::term).toList(),
                Optional.empty(),
                lights.stream().map(this::bar).toList(),
                BarChart.Palette.LIGHTS);
    }

    private BarChart.Group bar(Lights each) {
        return new BarChart.Group(
                texts.quarter(each.quarter()),
                ORDER.stream()
                        .map(light ->
                                Optional.of(BigDecimal.valueOf(each.plans().get(light))))
                        .toList(),
                Optional.empty());
    }

    private String sentence() {
        return lights.stream()
                .filter(each -> red(each) > 0)
                .max(comparing(LightsOverTime::red))
                .map(worst -> texts.of("lights.worst", texts.quarter(worst.quarter()), red(worst), worst.total()))
                .orElseGet(() -> texts.of("lights.good"));
    }

    private static long red(Lights each) {
        return each.plans().get(Light.NOT_SUSTAINABLE);
    }
}
