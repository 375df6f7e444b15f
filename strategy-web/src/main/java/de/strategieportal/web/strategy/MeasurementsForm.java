package de.strategieportal.web.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Measured;
import de.strategieportal.strategy.Measurement;
import de.strategieportal.strategy.Measurements;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.web.layout.Asked;
import de.strategieportal.web.layout.CurrentPage;
import de.strategieportal.web.layout.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the indicators of a plan were in one calendar quarter; also while the plan itself is fixed. */
@Named
@RequestScoped
public class MeasurementsForm extends PlanForm<Map<String, Object>> {

    @Inject
    Measurements measurements;

    @Inject
    Asked asked;

    @Inject
    PlanChoices choices;

    @Inject
    Formats format;

    @Inject
    CurrentPage page;

    private CalendarQuarter quarter;
    private List<MeasuredGoal> goals;

    public MeasurementsForm() {
        super("measurements");
    }

    @Override
    public boolean isOpen() {
        return plan.isWriting()
                && plan.getStrategy().getState() != StrategyState.ARCHIVED
                && !getQuarters().isEmpty();
    }

    @Override
    public String getClosed() {
        return "/strategy/measurements?strategy=" + plan.getId() + "&quarter=" + getQuarter();
    }

    @Override
    public String getChangedBy() {
        return rows().flatMap(row -> row.stored().stream())
                .filter(measurement -> measurement.getChangedAt() != null)
                .max(Comparator.comparing(Measurement::getChangedAt))
                .map(Measurement::getChangedBy)
                .orElse("");
    }

    /** Those of the plan that have begun, the latest first. */
    public List<CalendarQuarter> getQuarters() {
        return plan.getStrategy().getPeriod().quarters().stream()
                .filter(each -> each.compareTo(plan.getNow()) <= 0)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The one asked for where it can be measured, else the latest that can. */
    public CalendarQuarter getQuarter() {
        if (quarter == null) {
            quarter = asked.quarter("quarter").filter(getQuarters()::contains).orElseGet(() -> getQuarters().stream()
                    .findFirst()
                    .orElse(plan.getStrategy().getPeriod().getFrom()));
        }
        return quarter;
    }

    /** The goals that have indicators. */
    public List<MeasuredGoal> getGoals() {
        if (goals == null) {
            var rows = measurements.of(plan.getId()).stream()
                    .map(indicator -> MeasurementRow.of(indicator, getQuarter(), plan.getNow()))
                    .toList();
            goals = plan.getStrategy().getDigitalGoals().stream()
                    .map(goal -> new MeasuredGoal(
                            goal,
                            rows.stream()
                                    .filter(row -> goal.getIndicators().contains(row.indicator()))
                                    .toList()))
                    .filter(goal -> !goal.rows().isEmpty())
                    .toList();
        }
        return goals;
    }

    /** "17 (Q2 2026)": the latest value of an earlier calendar quarter. */
    public String before(MeasurementRow row) {
        return row.previous()
                .map(measurement -> page.filled(
                        "previous",
                        format.plain(measurement.getDetails().getValue()),
                        format.quarter(measurement.getQuarter())))
                .orElseGet(() -> page.text("previous.none"));
    }

    /** The value of the calendar quarter with its remark. */
    public String said(MeasurementRow row) {
        return row.stored()
                .map(Measurement::getDetails)
                .map(details -> Stream.of(format.plain(details.getValue()), details.getRemark())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" – ")))
                .orElseGet(() -> choices.said(null));
    }

    /** Where what was reached so far goes into a Sachbericht. */
    public String getReport() {
        int year = getQuarter().year();
        return "/report?kind=sachbericht&traeger="
                + plan.getStrategy().getTraeger().getId() + "&quartier="
                + plan.getStrategy().getQuartier().getId() + "&from=" + year + "-Q1&to=" + year + "-Q4";
    }

    private Stream<MeasurementRow> rows() {
        return getGoals().stream().flatMap(goal -> goal.rows().stream());
    }

    @Override
    protected Map<String, Object> read() {
        var values = new LinkedHashMap<String, Object>();
        rows().forEach(row -> {
            var details = row.stored().map(Measurement::getDetails);
            values.put(
                    row.getValueField(),
                    details.map(each -> plain(each.getValue())).orElse(null));
            values.put(
                    row.getRemarkField(), details.map(each -> each.getRemark()).orElse(null));
        });
        return values;
    }

    private static BigDecimal plain(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    @Override
    protected void write(Map<String, Object> values) {
        var stored = read();
        var changed = rows().filter(row -> Stream.of(row.getValueField(), row.getRemarkField())
                        .anyMatch(field -> !Shown.same(stored.get(field), values.get(field))))
                .map(row -> new Measured(
                        row.indicator().getId(),
                        row.stored().map(Measurement::getVersion).orElse(0L),
                        (BigDecimal) values.get(row.getValueField()),
                        (String) values.get(row.getRemarkField())))
                .toList();
        measurements.enter(plan.getId(), getQuarter(), changed);
    }

    @Override
    protected String anchor() {
        return "measurements";
    }
}
