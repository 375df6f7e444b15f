package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.DashboardCharts;
import de.strategieportal.reporting.dashboard.DashboardInWords;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.HeatMap;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Block.KeyFigures;
import de.strategieportal.reporting.document.Block.KeyFigures.KeyFigure;
import de.strategieportal.reporting.document.Block.Remarks.Remark;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ResourceKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a report says about all Quartiere together. */
final class TraegerChapters {

    private static final List<Figure> KEY_FIGURES =
            List.of(Figure.HOURS_AVAILABLE, Figure.HOURS_REQUIRED, Figure.COVERAGE, Figure.PERSONS, Figure.RESIDENTS);

    private static final Map<ResourceKind, Figure> HOURS_OF = Map.of(
            ResourceKind.STAFF, Figure.HOURS_STAFF,
            ResourceKind.VOLUNTEER, Figure.HOURS_VOLUNTEERS,
            ResourceKind.NETWORK_PARTNER, Figure.HOURS_NETWORK_PARTNERS,
            ResourceKind.MULTIPLIER, Figure.HOURS_MULTIPLIERS);

    private TraegerChapters() {}

    static void summary(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        var words = new DashboardInWords(material.dashboard(), texts);
        if (nothing(material, draft)) {
            return;
        }
        draft.lead(texts.of(
                "report.summary.lead",
                material.now().quartiere().size(),
                material.now().strategies(),
                texts.quarter(material.now().quarter())));
        draft.add(keyFigures(material));
        draft.text(words.bars());
        draft.texts(words.lights());
        draft.texts(groups(material));
        draft.texts(words.missing());
        material.link(texts.of("report.link.dashboard"), "/dashboard").ifPresent(draft::add);
    }

    /** Says why there is nothing to report, where there is nothing. */
    static boolean nothing(Material material, Chapter.Draft draft) {
        if (material.now().quartiere().isEmpty()) {
            draft.lead(material.texts().of("report.no_quartiere"));
            return true;
        }
        if (material.comparisons().stream().allMatch(each -> each.strategies() == 0)) {
            draft.lead(material.texts().of("report.no_plans"));
            return true;
        }
        return false;
    }

    static KeyFigures keyFigures(Material material) {
        var texts = material.texts();
        var now = material.now();
        var figures = new ArrayList<KeyFigure>();
        figures.add(new KeyFigure(
                Figure.STRATEGIES.name(texts),
                Unit.WHOLE,
                Cell.of(now.total(Figure.STRATEGIES)),
                texts.of(
                        "headline.plans.of",
                        now.strategies(),
                        material.dashboard().plans()),
                Optional.empty()));
        for (var figure : KEY_FIGURES) {
            figures.add(keyFigure(material, figure, now));
        }
        return new KeyFigures(figures);
    }

    private static KeyFigure keyFigure(Material material, Figure figure, Comparison now) {
        var texts = material.texts();
        var note = material.dashboard()
                .before()
                .total(figure)
                .map(before -> texts.of(
                        "report.before",
                        texts.quarter(now.quarter().previous()),
                        figure.unit().shown(before, texts.locale())))
                .orElse("");
        return new KeyFigure(
                figure.name(texts),
                figure.unit(),
                PersonsPlaces.cell(figure, now),
                figure == Figure.RESIDENTS || figure == Figure.PERSONS ? noteOf(figure, material) : note,
                figure == Figure.COVERAGE
                        ? now.hours().map(hours -> hours.coverage().light())
                        : Optional.empty());
    }

    private static String noteOf(Figure figure, Material material) {
        var now = material.now();
        return figure == Figure.PERSONS
                ? material.texts().of("headline.persons.note")
                : material.texts()
                        .of(
                                "headline.residents.note",
                                now.quartiere().size() - now.withoutResidents().size());
    }

    static void quarters(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        draft.text(
                texts.of("report.quarters.lead", texts.period(material.request().period())));
        draft.add(Drawings.quarters(material.comparisons(), texts));
        draft.add(new FigureTables(texts).quarters(material.comparisons()));
        draft.text(texts.of("report.total.meaning"));
    }

    static void comparison(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        var charts = new DashboardCharts(material.dashboard(), texts);
        draft.text(
                texts.of("report.comparison.lead", texts.quarter(material.now().quarter())));
        draft.add(Drawings.of(charts.bars(), texts));
        draft.add(new FigureTables(texts).quartiere(material.now()));
        Drawings.map(charts.map(Figure.COVERAGE), texts).ifPresent(draft::add);
        charts.withoutBoundary(charts.map(Figure.COVERAGE)).ifPresent(draft::text);
    }

    static void details(Material material, Chapter.Draft draft) {
        if (material.now().quartiere().isEmpty()) {
            draft.lead(material.texts().of("report.no_quartiere"));
        }
        draft.text(material.texts().of("report.details.lead"));
        draft.add(new FigureTables(material.texts()).details(material.comparisons()));
    }

    static void resources(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        var quarter = material.now().quarter();
        draft.text(texts.of("report.resources.lead", texts.quarter(quarter)));
        draft.add(new Table(
                "resource-kinds",
                texts.of("report.table.resources"),
                List.of(
                        Column.text("kind", texts.of("report.column.kind")),
                        Column.figure("entries", texts.of("report.column.entries"), Unit.WHOLE, ""),
                        Column.figure("hours", texts.of("report.column.hours"), Unit.HOURS, ""),
                        Column.figure("share", texts.of("report.column.share"), Unit.PERCENT, "")),
                kinds(material)));
    }

    private static List<Row> kinds(Material material) {
        var total = material.now().total(Figure.HOURS_AVAILABLE);
        return Stream.of(ResourceKind.values())
                .map(kind -> kind(kind, total, material))
                .toList();
    }

    private static Row kind(ResourceKind kind, Optional<BigDecimal> total, Material material) {
        var quarter = material.now().quarter();
        var hours = material.now().total(HOURS_OF.get(kind));
        long entries = material.plans().stream()
                .flatMap(plan -> plan.getResources().stream())
                .filter(resource -> resource.getDetails().getKind() == kind)
                .filter(resource -> resource.getPeriod().contains(quarter))
                .count();
        return Row.of(
                Cell.of(material.texts().term(kind)),
                Cell.of(entries),
                Cell.of(hours),
                Cell.of(total.filter(all -> all.signum() > 0)
                        .flatMap(all -> hours.map(part -> part.divide(all, MathContext.DECIMAL64)))));
    }

    static void groups(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        draft.texts(groups(material));
        draft.add(categories(material));
        draft.text(texts.of("report.groups.note"));
    }

    /** Which group is the largest, and how large, stays within the Träger. */
    private static List<String> groups(Material material) {
        var sentences = new DashboardInWords(material.dashboard(), material.texts()).groups();
        return material.request().published() ? sentences.subList(sentences.size() - 1, sentences.size()) : sentences;
    }

    /** Categories below each other, with their groups, plans and persons over all Quartiere. */
    private static Table categories(Material material) {
        var texts = material.texts();
        var rows = material.dashboard().groups().lines().stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> cell.groups() > 0))
                .map(line -> Row.of(
                        Cell.of(line.name()),
                        Cell.of(line.cells().stream()
                                .mapToInt(HeatMap.Cell::groups)
                                .sum()),
                        Cell.of(line.cells().stream()
                                .filter(cell -> cell.groups() > 0)
                                .count()),
                        PersonsPlaces.category(
                                line.name(),
                                material.now().quarter(),
                                line.cells().stream()
                                        .flatMap(cell -> cell.persons().stream())
                                        .reduce(BigDecimal::add))))
                .toList();
        return new Table(
                "categories",
                texts.of("report.table.categories"),
                List.of(
                        Column.text("category", texts.of("report.column.category")),
                        Column.figure("groups", texts.of("report.column.groups"), Unit.WHOLE, ""),
                        Column.figure("quartiere", texts.of("report.column.quartiere"), Unit.WHOLE, ""),
                        Column.figure(
                                "persons", Figure.PERSONS.name(texts), Unit.WHOLE, Figure.PERSONS.meaning(texts))),
                withTotal(rows, material));
    }

    private static List<Row> withTotal(List<Row> rows, Material material) {
        if (rows.isEmpty()) {
            return rows;
        }
        long quartiere = material.dashboard().groups().turned().lines().stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> cell.groups() > 0))
                .count();
        var total = Row.of(
                Cell.of(material.texts().of("report.total")),
                Cell.of(sum(rows, 1)),
                Cell.of(quartiere),
                PersonsPlaces.categories(material.now().quarter(), sum(rows, 3)));
        return Stream.concat(rows.stream(), Stream.of(new Row(total.cells(), true)))
                .toList();
    }

    private static Optional<BigDecimal> sum(List<Row> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cells().get(column).number().stream())
                .reduce(BigDecimal::add);
    }

    static void channels(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        var used = new TreeMap<String, List<ChannelAssessment>>(Collator.getInstance(texts.locale()));
        material.plans().stream()
                .flatMap(plan -> plan.getChannels().stream())
                .filter(ChannelAssessment::isChosen)
                .forEach(channel -> used.computeIfAbsent(channel.getName(), name -> new ArrayList<>())
                        .add(channel));
        if (used.isEmpty()) {
            draft.text(texts.of("report.channels.none"));
            return;
        }
        draft.text(texts.of("report.channels.lead", used.size()));
        draft.add(new Table(
                "channels-in-use",
                texts.of("report.table.channels"),
                List.of(
                        Column.text("channel", texts.of("report.column.channel")),
                        Column.text("class", texts.of("report.column.class")),
                        Column.figure("plans", Figure.STRATEGIES.name(texts), Unit.WHOLE, ""),
                        Column.figure("hours", texts.of("report.column.running"), Unit.HOURS, ""),
                        Column.figure("cost", texts.of("report.column.cost-month"), Unit.MONEY, "")),
                used.entrySet().stream()
                        .map(entry -> used(entry.getKey(), entry.getValue(), material))
                        .toList()));
    }

    private static Row used(String name, List<ChannelAssessment> channels, Material material) {
        return Row.of(
                Cell.of(name),
                Cell.of(material.texts().term(channels.get(0).getChannelClass())),
                Cell.of(channels.size()),
                Cell.of(channels.stream()
                        .map(channel -> channel.getDetails().getRunningHours())
                        .reduce(BigDecimal::add)),
                Cell.of(channels.stream()
                        .flatMap(channel ->
                                Optional.ofNullable(channel.getDetails().getCostMonth()).stream())
                        .reduce(BigDecimal::add)));
    }

    static void findings(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (nothing(material, draft)) {
            return;
        }
        var found = new LinkedHashMap<String, List<Remark>>();
        for (var plan : material.plans()) {
            var remarks = material.findings().grave(plan);
            if (!remarks.isEmpty()) {
                found.put(
                        plan.getQuartier().getName() + " – " + plan.getDetails().getTitle(), remarks);
            }
        }
        if (found.isEmpty()) {
            draft.text(texts.of("report.findings.none"));
            return;
        }
        draft.text(
                texts.of("report.findings.lead", found.size(), material.plans().size()));
        found.forEach((name, remarks) -> draft.heading(name).add(new Block.Remarks(remarks)));
    }
}
