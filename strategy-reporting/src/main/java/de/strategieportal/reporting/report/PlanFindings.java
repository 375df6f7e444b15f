package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Block.Remarks.Remark;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import de.strategieportal.strategy.feasibility.Finding;
import de.strategieportal.strategy.feasibility.FindingsInWords;
import de.strategieportal.strategy.feasibility.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the feasibility check says about plans, in the sentences of its page. Each plan is checked once. */
final class PlanFindings {

    /** Of each calendar quarter; the best stand first. */
    private static final int LEVERS = 3;

    private final LocalDate today;
    private final Texts texts;
    private final FindingsInWords words;
    private final Map<Strategy, FeasibilityCheck> checks = new HashMap<>();

    PlanFindings(LocalDate today, Texts texts) {
        this.today = today;
        this.texts = texts;
        this.words = new FindingsInWords(texts.locale());
    }

    FeasibilityCheck check(Strategy plan) {
        return checks.computeIfAbsent(plan, unchecked -> FeasibilityCheck.of(unchecked, today));
    }

    /** All, each with what would help. */
    List<Remark> all(Strategy plan) {
        return check(plan).findings().stream()
                .map(finding -> remark(finding, words.help(finding)))
                .toList();
    }

    /** Without mere hints, and in short. */
    List<Remark> grave(Strategy plan) {
        return check(plan).findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .map(finding -> remark(finding, ""))
                .toList();
    }

    private Remark remark(Finding finding, String help) {
        return new Remark(finding.severity(), texts.term(finding.severity()), words.sentence(finding), help);
    }

    /** What could be done about missing hours. */
    List<String> levers(Strategy plan) {
        var check = check(plan);
        return check.quarters().stream()
                .flatMap(hours -> check.levers().stream()
                        .filter(lever -> lever.quarter().equals(hours.quarter()))
                        .limit(LEVERS))
                .map(lever -> texts.quarter(lever.quarter()) + ": " + words.sentence(lever))
                .toList();
    }
}
