package de.strategieportal.reporting.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.feasibility.FindingCode;
import de.strategieportal.strategy.feasibility.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What stands in the way in how many plans, and where; the chapters of the Quartiere say it plan by plan. */
final class FindingChapter extends TableParts {

    private static final int NAMED = 5;

    private final Material material;

    private FindingChapter(Material material) {
        super(material.texts());
        this.material = material;
    }

    static void write(Material material, Chapter.Draft draft) {
        if (!TraegerChapters.nothing(material, draft)) {
            new FindingChapter(material).write(draft);
        }
    }

    private void write(Chapter.Draft draft) {
        var plans = byCode();
        if (plans.isEmpty()) {
            draft.text(texts.of("report.findings.none"));
            return;
        }
        var concerned = plans.values().stream().flatMap(List::stream).distinct().count();
        draft.text(texts.of("report.findings.lead", concerned, material.plans().size()));
        draft.add(table(plans));
    }

    private Map<FindingCode, List<Strategy>> byCode() {
        var plans = new EnumMap<FindingCode, List<Strategy>>(FindingCode.class);
        for (var plan : material.plans()) {
            material.findings().check(plan).findings().stream()
                    .map(finding -> finding.code())
                    .filter(code -> code.severity() != Severity.HINT)
                    .distinct()
                    .forEach(code -> plans.computeIfAbsent(code, first -> new ArrayList<>())
                            .add(plan));
        }
        return plans;
    }

    /** Gravest first, then what is found most often. */
    private Table table(Map<FindingCode, List<Strategy>> plans) {
        return table(
                "findings",
                List.of(text("finding"), text("severity"), figure("plans", Unit.WHOLE), text("quartiere")),
                plans.entrySet().stream()
                        .sorted(comparing((Map.Entry<FindingCode, List<Strategy>> found) ->
                                        found.getKey().severity())
                                .thenComparing(found -> -found.getValue().size()))
                        .map(found -> Row.of(
                                term(found.getKey()),
                                term(found.getKey().severity()),
                                Cell.of(found.getValue().size()),
                                Cell.of(quartiere(found.getValue())))));
    }

    private String quartiere(List<Strategy> plans) {
        var names = plans.stream()
                .map(plan -> plan.getQuartier().getName())
                .distinct()
                .toList();
        var named = names.stream().limit(NAMED).collect(joining(", "));
        return names.size() <= NAMED ? named : texts.of("report.and_more", named, names.size() - NAMED);
    }
}
