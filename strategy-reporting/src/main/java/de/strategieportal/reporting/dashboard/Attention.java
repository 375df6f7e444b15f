package de.strategieportal.reporting.dashboard;

import de.strategieportal.strategy.WorkFigures;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A plan that somebody should look at, and why.
 *
 * @param since when a resource was last confirmed or the plan last changed; empty where it never was
 * @param critical how many critical findings it has; 0 where the reason is another
 */
public record Attention(
        Reason reason,
        long plan,
        String title,
        String quartier,
        String traeger,
        Optional<LocalDate> since,
        int critical) {

    public enum Reason {
        /** More critical findings than in the calendar quarter before. Mended where the check of the plan says. */
        TURNED_RED,
        /** Resources not confirmed for 180 days, or never. Mended at the resources. */
        UNCONFIRMED,
        /** A plan that runs and was not changed for 90 days. Mended at the plan. */
        UNTOUCHED,
        /** In review, for those who may approve it. Mended at the plan. */
        IN_REVIEW
    }

    static Attention of(Reason reason, AttentionLine line) {
        return new Attention(
                reason,
                line.plan(),
                line.title(),
                line.quartier(),
                line.traeger(),
                Optional.ofNullable(line.confirmed()).filter(day -> !day.equals(WorkFigures.NEVER_CONFIRMED)),
                reason == Reason.TURNED_RED ? line.critical() : 0);
    }

    static Attention of(Reason reason, PlanTouchedLine line) {
        return new Attention(
                reason,
                line.plan(),
                line.title(),
                line.quartier(),
                line.traeger(),
                Optional.of(line.changedAt()).map(LocalDateTime::toLocalDate),
                0);
    }
}
