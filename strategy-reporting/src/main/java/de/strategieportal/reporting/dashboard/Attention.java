package de.strategieportal.reporting.dashboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A plan that somebody should look at, and why.
 *
 * @param since when the resource was last confirmed or the plan last changed; empty where it never was or where it means nothing
 * @param count how many resources are not confirmed; 1 for everything else
 */
public record Attention(
        Reason reason,
        long plan,
        String title,
        String quartier,
        String traeger,
        Optional<LocalDate> since,
        long count) {

    public enum Reason {
        /** Not sustainable in this calendar quarter, and not so in the one before. Mended where resources are planned. */
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
                Optional.ofNullable(line.since()),
                line.count());
    }

    static Attention of(Reason reason, PlanTouchedLine line) {
        return new Attention(
                reason,
                line.plan(),
                line.title(),
                line.quartier(),
                line.traeger(),
                Optional.of(line.changedAt()).map(LocalDateTime::toLocalDate),
                1);
    }
}
