package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Block.Remarks.Gravity;
import de.strategieportal.reporting.document.Block.Remarks.Remark;
import de.strategieportal.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;

/** What stands in the way of a plan, in sentences. */
final class PlanFindings {

    private PlanFindings() {}

    static List<Remark> all(Strategy plan, LocalDate today, Texts texts) {
        return plan.progress().stream()
                .flatMap(step -> step.gap().stream().map(gap -> texts.term(gap, step.missing())))
                .map(sentence -> new Remark(Gravity.WARNING, texts.of("report.gravity.WARNING"), sentence))
                .toList();
    }

    /** Without mere hints. */
    static List<Remark> grave(Strategy plan, LocalDate today, Texts texts) {
        return all(plan, today, texts).stream()
                .filter(remark -> remark.gravity() != Gravity.HINT)
                .toList();
    }
}
