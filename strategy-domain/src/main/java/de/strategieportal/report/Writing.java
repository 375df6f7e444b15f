package de.strategieportal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/** The attempts to write a report: which node tries at the moment, and how far it is. */
@Embeddable
public class Writing implements Serializable {

    /** A report that took two nodes with it will not be better the third time. */
    private static final int MOST_ATTEMPTS = 2;

    private static final int NEARLY_ALL = 99;

    private String node;
    private int attempts;
    private int percent;

    @Column(name = "alive_at")
    private LocalDateTime aliveAt;

    protected Writing() {}

    private Writing(String node, int attempts, int percent, LocalDateTime aliveAt) {
        this.node = node;
        this.attempts = attempts;
        this.percent = percent;
        this.aliveAt = aliveAt;
    }

    static Writing notBegun() {
        return new Writing();
    }

    Writing begunBy(String node, LocalDateTime at) {
        return new Writing(node, attempts + 1, 0, at);
    }

    Writing at(int percent, LocalDateTime at) {
        return new Writing(node, attempts, Math.max(this.percent, Math.min(percent, NEARLY_ALL)), at);
    }

    Writing complete() {
        return new Writing(null, attempts, 100, aliveAt);
    }

    /** Nobody writes any more. */
    Writing left() {
        return new Writing(null, attempts, percent, aliveAt);
    }

    /** Nobody writes any more, and nothing went wrong by that. */
    Writing handedBack() {
        return new Writing(null, attempts - 1, 0, aliveAt);
    }

    boolean isHopeless() {
        return attempts >= MOST_ATTEMPTS;
    }

    boolean isSameAttemptAs(Writing other) {
        return attempts == other.attempts && Objects.equals(node, other.node);
    }

    int percent() {
        return percent;
    }
}
