package de.strategieportal.report;

import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A report that is ordered again and again, for several people. Each gets an order of their own, written with their own
 * rights, so that a schedule never shows anybody more than they may see.
 */
@Entity
@Table(name = "report_schedule")
public class ReportSchedule extends Persisted {

    private static final int LONGEST_NAME = 200;

    private String name;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Embedded
    private Wish wish;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Column(name = "next_on")
    private LocalDate nextOn;

    private boolean paused;

    @ElementCollection
    @CollectionTable(name = "report_schedule_recipient", joinColumns = @JoinColumn(name = "schedule_id"))
    @Column(name = "account_name")
    private Set<String> recipients = new HashSet<>();

    protected ReportSchedule() {}

    /** @param recipients names of accounts, at least one */
    public ReportSchedule(
            String orderedBy, String name, Wish wish, Rhythm rhythm, Collection<String> recipients, LocalDate today) {
        this.orderedBy = orderedBy;
        change(name, wish, rhythm, recipients, today);
    }

    public final void change(String name, Wish wish, Rhythm rhythm, Collection<String> recipients, LocalDate today) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw RuleViolation.at("name", "report_schedule.name_invalid", LONGEST_NAME);
        }
        if (recipients.isEmpty()) {
            throw RuleViolation.at("recipients", "report_schedule.no_recipients");
        }
        this.name = name.strip();
        this.wish = wish;
        this.rhythm = rhythm;
        this.recipients.retainAll(recipients);
        this.recipients.addAll(recipients);
        this.nextOn = rhythm.after(today);
    }

    public void pause() {
        paused = true;
    }

    /** What would have come meanwhile does not come any more. */
    public void resume(LocalDate today) {
        paused = false;
        nextOn = rhythm.after(today);
    }

    boolean isDue(LocalDate today) {
        return !paused && !nextOn.isAfter(today);
    }

    /** One order for each recipient; due again at the next date after today. */
    List<ReportOrder> order(LocalDate today, LocalDateTime at) {
        nextOn = rhythm.after(today);
        return recipients.stream()
                .sorted()
                .map(recipient -> ReportOrder.scheduled(this, recipient, at))
                .toList();
    }

    public String getName() {
        return name;
    }

    public String getOrderedBy() {
        return orderedBy;
    }

    public Wish getWish() {
        return wish;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public boolean isPaused() {
        return paused;
    }

    /** Names of accounts. */
    public Set<String> getRecipients() {
        return Set.copyOf(recipients);
    }
}
