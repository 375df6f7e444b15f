package de.strategieportal.strategy;

import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.traeger.Traeger;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * The plan of one Träger for one Quartier, from one calendar quarter to another. It begins as a draft, is reviewed and
 * approved, then active until it is completed; only a draft can be written.
 */
@Entity
public class Strategy extends PlanLists {

    @ManyToOne(fetch = FetchType.LAZY)
    private Traeger traeger;

    @ManyToOne(fetch = FetchType.LAZY)
    private Quartier quartier;

    @Embedded
    private StrategyDetails details;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    private StrategyState state = StrategyState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "archived_from")
    private StrategyState archivedFrom;

    private boolean template;

    @Column(name = "sent_back_reason")
    private String sentBackReason;

    @Embedded
    private Baseline baseline = new Baseline();

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("quarter")
    private List<StrategyFigures> figures = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @ElementCollection
    @CollectionTable(name = "criterion_weight", joinColumns = @JoinColumn(name = "strategy_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "weight")
    private Map<Criterion, Integer> weights = new HashMap<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<CategoryFigures> categoryFigures = new ArrayList<>();

    @Transient
    private boolean held;

    protected Strategy() {}

    public Strategy(Traeger traeger, Quartier quartier, StrategyDetails details, Period period) {
        this.traeger = Objects.requireNonNull(traeger);
        this.quartier = Objects.requireNonNull(quartier);
        change(details, period);
    }

    /** @throws RuleViolation at {@code from} when an activity would lie outside the new period */
    public final void change(StrategyDetails details, Period period) {
        mustBeDraft();
        long outside = getActivities().stream()
                .filter(activity -> !period.contains(activity.getPeriod()))
                .count();
        if (outside > 0) {
            throw RuleViolation.at("from", "strategy.activities_outside_period", outside);
        }
        this.details = new StrategyDetails(details);
        this.period = period;
        refreshFigures();
    }

    public void describeBaseline(Baseline baseline) {
        mustBeDraft();
        this.baseline = new Baseline(baseline);
        refreshFigures();
    }

    /** Says how much each criterion counts when channels are weighed. */
    public void weigh(Weights weights) {
        mustBeDraft();
        this.weights = new HashMap<>(weights.asMap());
    }

    /** Remembers who changed the plan last. */
    public void touched(String by, LocalDateTime at) {
        changedBy = by;
        changedAt = at;
    }

    // Rules

    @Override
    void mustBeDraft() {
        if (state != StrategyState.DRAFT) {
            throw new RuleViolation("strategy.not_draft");
        }
    }

    void mustContain(String field, PlanEntry entry) {
        if (!equals(entry.getStrategy())) {
            throw RuleViolation.at(field, "strategy.entry_of_another_plan");
        }
        if (entry.isRemoved()) {
            throw RuleViolation.at(field, "strategy.linked_entry_gone");
        }
    }

    // Life

    /** @throws RuleViolation unless a draft */
    public void submit() {
        move(StrategyState.DRAFT, StrategyState.IN_REVIEW);
        forgetRemoved(LocalDateTime.MAX);
        sentBackReason = null;
    }

    /** @throws RuleViolation unless in review */
    public void withdraw() {
        move(StrategyState.IN_REVIEW, StrategyState.DRAFT);
    }

    /** @throws RuleViolation unless in review, or without a reason */
    public void sendBack(String reason) {
        mustSay(reason);
        move(StrategyState.IN_REVIEW, StrategyState.DRAFT);
        sentBackReason = reason;
    }

    /**
     * Makes an approved plan a draft again, to be changed and approved anew. What was approved stays in its revision.
     *
     * @throws RuleViolation unless it is approved, active or completed, or without a reason
     */
    public void reopen(String reason) {
        mustSay(reason);
        if (!state.isPublished()) {
            throw new RuleViolation("strategy.wrong_state");
        }
        state = StrategyState.DRAFT;
        sentBackReason = reason;
    }

    /** @throws RuleViolation unless in review */
    public void approve() {
        move(StrategyState.IN_REVIEW, StrategyState.APPROVED);
    }

    /** @throws RuleViolation unless approved */
    public void start() {
        move(StrategyState.APPROVED, StrategyState.ACTIVE);
    }

    /** @throws RuleViolation unless active */
    public void complete() {
        move(StrategyState.ACTIVE, StrategyState.COMPLETED);
    }

    /** @throws RuleViolation unless a draft or completed */
    public void archive() {
        var from = state == StrategyState.DRAFT ? StrategyState.DRAFT : StrategyState.COMPLETED;
        move(from, StrategyState.ARCHIVED);
        archivedFrom = from;
        template = false;
    }

    /** Takes an archived plan back to where it was. */
    public void restore() {
        move(StrategyState.ARCHIVED, archivedFrom);
        archivedFrom = null;
    }

    /** Offers the plan to whoever begins a new one, or does so no more. */
    public void offerAsTemplate(boolean offered) {
        if (state == StrategyState.ARCHIVED) {
            throw new RuleViolation("strategy.wrong_state");
        }
        template = offered;
    }

    private static void mustSay(String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "strategy.reason_missing");
        }
    }

    private void move(StrategyState from, StrategyState to) {
        if (state != from) {
            throw new RuleViolation("strategy.wrong_state");
        }
        state = to;
    }

    // Numbers

    /** Σ hours per week × heads of the resources of a kind whose period contains the quarter; unrounded. */
    public BigDecimal availableHours(ResourceKind kind, CalendarQuarter quarter) {
        return sum(getResources().stream()
                .filter(resource -> resource.getDetails().getKind() == kind)
                .map(resource -> resource.hoursIn(quarter)));
    }

    /** Σ hours per week × heads of all resources whose period contains the quarter; unrounded. */
    public BigDecimal availableHours(CalendarQuarter quarter) {
        return sum(getResources().stream().map(resource -> resource.hoursIn(quarter)));
    }

    /** What the activities and the chosen channels take in the quarter, in hours per week; unrounded. */
    public BigDecimal requiredHours(CalendarQuarter quarter) {
        return sum(Stream.concat(
                getActivities().stream().map(activity -> activity.hoursIn(quarter)),
                getChannels().stream().filter(ChannelAssessment::isChosen).map(channel -> channel.hoursIn(quarter))));
    }

    private static BigDecimal sum(Stream<BigDecimal> hours) {
        return hours.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** For many changes in one go: what is stored about the plan is computed once, in the end. */
    public void together(Runnable changes) {
        held = true;
        try {
            changes.run();
        } finally {
            held = false;
        }
        refreshFigures();
    }

    /** Brings what dashboards add up in line with the plan; only rows whose numbers differ are written. */
    @Override
    public final void refreshFigures() {
        if (!held) {
            PlanFigures.of(this).writeInto(figures, categoryFigures);
        }
    }

    /** One for each calendar quarter of the period, in order. */
    public List<StrategyFigures> getFigures() {
        return figures.stream()
                .sorted(Comparator.comparing(StrategyFigures::getQuarter))
                .toList();
    }

    public List<CategoryFigures> getCategoryFigures() {
        return List.copyOf(categoryFigures);
    }

    /** How far each step is, in their order. */
    public List<StepProgress> progress() {
        return new Progress(this).steps();
    }

    // What the plan holds

    public Traeger getTraeger() {
        return traeger;
    }

    public Quartier getQuartier() {
        return quartier;
    }

    public StrategyDetails getDetails() {
        return new StrategyDetails(details);
    }

    public Period getPeriod() {
        return period;
    }

    public StrategyState getState() {
        return state;
    }

    public boolean isDraft() {
        return state == StrategyState.DRAFT;
    }

    /** Whether it is offered to whoever begins a new plan. */
    public boolean isTemplate() {
        return template;
    }

    /** Why it was sent back or reopened, until it is submitted again. */
    public Optional<String> getSentBackReason() {
        return Optional.ofNullable(sentBackReason);
    }

    public Baseline getBaseline() {
        return baseline == null ? new Baseline() : new Baseline(baseline);
    }

    public Weights getWeights() {
        return Weights.of(weights);
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
