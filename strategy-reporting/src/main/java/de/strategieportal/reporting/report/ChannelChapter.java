package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.ChannelAssessment;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Which channels are in use, over all Quartiere. */
final class ChannelChapter {

    private ChannelChapter() {}

    static void write(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (TraegerChapters.nothing(material, draft)) {
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
}
