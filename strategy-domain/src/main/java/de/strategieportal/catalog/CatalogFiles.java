package de.strategieportal.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures that ship with the portal, as its files state them. A row that cannot be right stops the start. */
final class CatalogFiles {

    private CatalogFiles() {}

    static List<TargetGroupCategory> categories() {
        return shipped("target-group-categories.csv").stream()
                .map(row -> new TargetGroupCategory(
                                row.getField("code"),
                                row.getField("name_de"),
                                row.getField("name_en"),
                                Integer.parseInt(row.getField("position")))
                        .aged(
                                given(row, "age_from").map(Integer::valueOf).orElse(null),
                                given(row, "age_to").map(Integer::valueOf).orElse(null)))
                .toList();
    }

    static List<EffortFigure> efforts() {
        return shipped("effort.csv").stream()
                .map(row -> new EffortFigure(effort(row)))
                .toList();
    }

    private static EffortDetails effort(NamedCsvRecord row) {
        var details = new EffortDetails();
        details.setActivity(row.getField("activity"));
        details.setLow(decimal(row, "hours_per_week_low"));
        details.setHigh(given(row, "hours_per_week_high").map(BigDecimal::new).orElse(null));
        details.setSource(row.getField("source"));
        details.setSourceYear(given(row, "year").map(Integer::valueOf).orElse(null));
        details.setQuality(quality(row));
        return details;
    }

    static List<ReferenceFigure> figures() {
        return figures(shipped("media-use.csv"));
    }

    static List<ReferenceFigure> figures(List<NamedCsvRecord> rows) {
        return rows.stream()
                .collect(groupingBy(row -> row.getField("figure"), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(CatalogFiles::figure)
                .toList();
    }

    private static ReferenceFigure figure(List<NamedCsvRecord> rows) {
        var first = rows.get(0);
        for (var column : List.of("channel", "population", "frequency", "year", "sample", "source", "quality")) {
            if (rows.stream().map(row -> row.getField(column)).distinct().count() > 1) {
                throw wrong(first, "states more than one " + column);
            }
        }
        return new ReferenceFigure(first.getField("figure"), details(first), shares(rows));
    }

    private static FigureDetails details(NamedCsvRecord row) {
        var details = new FigureDetails();
        details.setChannel(row.getField("channel"));
        details.setPopulation(row.getField("population"));
        details.setFrequency(row.getField("frequency"));
        details.setYear(Integer.valueOf(row.getField("year")));
        details.setSample(given(row, "sample").map(Integer::valueOf).orElse(null));
        details.setSource(row.getField("source"));
        details.setQuality(quality(row));
        return details;
    }

    private static List<ReferenceShare> shares(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> new ReferenceShare(
                        Integer.parseInt(row.getField("age_from")),
                        given(row, "age_to").map(Integer::valueOf).orElse(null),
                        decimal(row, "percent"),
                        given(row, "note").orElse(null)))
                .toList();
    }

    static List<Channel> channels(Map<String, ReferenceFigure> figures) {
        return shipped("channels.csv").stream()
                .map(row -> new Channel(
                        row.getField("key"),
                        channel(row),
                        given(row, "figure")
                                .map(code -> Objects.requireNonNull(figures.get(code), code))
                                .orElse(null),
                        several(row, "functions")
                                .map(CommunicationFunction::valueOf)
                                .toList(),
                        several(row, "goal_types").map(GoalType::valueOf).toList()))
                .toList();
    }

    private static ChannelDetails channel(NamedCsvRecord row) {
        var details = new ChannelDetails();
        details.setName(row.getField("name_de"));
        details.setChannelClass(ChannelClass.valueOf(row.getField("channel_class")));
        details.setMinimumAge(Integer.valueOf(row.getField("minimum_age")));
        details.setSkillNeeded(Integer.valueOf(row.getField("skill_needed")));
        details.setAccessibility(Integer.valueOf(row.getField("accessibility")));
        details.setLocalControl(Integer.valueOf(row.getField("local_control")));
        details.setFreedomFromLockIn(Integer.valueOf(row.getField("freedom_from_lock_in")));
        details.setSetupHours(decimal(row, "setup_hours"));
        details.setRunningHoursLow(decimal(row, "running_hours_low"));
        details.setRunningHoursHigh(decimal(row, "running_hours_high"));
        details.setCostOnce(decimal(row, "cost_once_eur"));
        details.setCostMonth(decimal(row, "cost_month_eur"));
        details.setLawfulDsgvo(lawfulness(row, "dsgvo"));
        details.setLawfulKdg(lawfulness(row, "kdg"));
        details.setLawfulDsgEkd(lawfulness(row, "dsg_ekd"));
        details.setSource(row.getField("source"));
        details.setSourceYear(given(row, "year").map(Integer::valueOf).orElse(null));
        details.setQuality(quality(row));
        return details;
    }

    private static Lawfulness lawfulness(NamedCsvRecord row, String column) {
        return Lawfulness.valueOf(row.getField(column).toUpperCase(Locale.ROOT));
    }

    private static SourceQuality quality(NamedCsvRecord row) {
        return SourceQuality.valueOf(row.getField("quality").toUpperCase(Locale.ROOT));
    }

    private static BigDecimal decimal(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    private static Optional<String> given(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(value -> !value.isEmpty());
    }

    private static Stream<String> several(NamedCsvRecord row, String column) {
        return given(row, column).stream().flatMap(value -> Stream.of(value.split("\\|")));
    }

    private static IllegalStateException wrong(NamedCsvRecord row, String why) {
        return new IllegalStateException(row.getField("figure") + " " + why);
    }

    private static List<NamedCsvRecord> shipped(String file) {
        try (InputStream stream = CatalogFiles.class.getResourceAsStream(file)) {
            return rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()
                .toList();
    }
}
