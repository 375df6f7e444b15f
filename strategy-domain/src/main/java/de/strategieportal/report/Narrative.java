package de.strategieportal.report;

import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.strategy.Strategy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;

/** What staff tell about a plan in one year: one section of a Sachbericht. */
@Entity
public class Narrative extends Persisted {

    /** Letters. */
    public static final int LONGEST = 20_000;

    @ManyToOne(fetch = FetchType.LAZY)
    private Strategy strategy;

    @Column(name = "reported_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private NarrativeSection section;

    private String body;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Narrative() {}

    /** @throws RuleViolation at {@code body} when it is longer than {@value #LONGEST} letters */
    public Narrative(Strategy strategy, int year, NarrativeSection section, String body, String by, LocalDateTime at) {
        this.strategy = strategy;
        this.year = year;
        this.section = section;
        write(body, by, at);
    }

    void write(String body, String by, LocalDateTime at) {
        if (body.length() > LONGEST) {
            throw RuleViolation.at("body", "narrative.too_long", LONGEST);
        }
        this.body = body.strip();
        this.changedBy = by;
        this.changedAt = at;
    }

    public Strategy getStrategy() {
        return strategy;
    }

    public int getYear() {
        return year;
    }

    public NarrativeSection getSection() {
        return section;
    }

    public String getBody() {
        return body;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
