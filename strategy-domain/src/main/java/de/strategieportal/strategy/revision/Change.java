package de.strategieportal.strategy.revision;

import de.strategieportal.shared.Persisted;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.document.PartDifference;
import de.strategieportal.strategy.document.Section;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** That somebody changed an entry of a plan, or led the plan into another state. Never what stood there before. */
@Entity
@Table(name = "strategy_change")
public class Change extends Persisted {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_FIELDS = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    private Strategy strategy;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private Section section;

    @Column(name = "entry_key")
    private String key;

    @Column(name = "entry_name")
    private String name;

    private String fields;

    private String reason;

    @Column(name = "changed_at")
    private LocalDateTime at;

    @Column(name = "changed_by")
    private String by;

    protected Change() {}

    /** The plan as a whole, by whoever touched it last. */
    Change(Strategy strategy, ChangeKind kind, String reason) {
        this.strategy = strategy;
        this.kind = kind;
        this.reason = reason;
        this.at = strategy.getChangedAt();
        this.by = strategy.getChangedBy();
    }

    /** An entry of it, by whoever touched the plan last. */
    Change(Strategy strategy, PartDifference difference) {
        this(strategy, ChangeKind.valueOf(difference.kind().name()), null);
        section = difference.part().section();
        key = difference.part().key();
        name = shortened(difference.part().name());
        mention(difference.kind() == PartDifference.Kind.CHANGED ? difference.fields() : List.of());
    }

    /** Whether the same person goes on with the same entry, so that one line tells both. */
    boolean goesOnWith(PartDifference difference, String who) {
        return difference.kind() == PartDifference.Kind.CHANGED
                && (kind == ChangeKind.CHANGED || kind == ChangeKind.ADDED)
                && section == difference.part().section()
                && difference.part().key().equals(key)
                && by.equals(who);
    }

    void goOn(PartDifference difference, LocalDateTime now) {
        at = now;
        name = shortened(difference.part().name());
        if (kind == ChangeKind.CHANGED) {
            mention(difference.fields());
        }
    }

    private void mention(Collection<String> more) {
        var all = new LinkedHashSet<>(getFields());
        all.addAll(more);
        var joined = String.join(" ", all);
        fields = joined.length() > LONGEST_FIELDS
                ? joined.substring(0, joined.lastIndexOf(' ', LONGEST_FIELDS))
                : joined;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    boolean concernsAnEntry() {
        return section != null;
    }

    public ChangeKind getKind() {
        return kind;
    }

    /** Empty for what concerns the plan as a whole. */
    public Optional<Section> getSection() {
        return Optional.ofNullable(section);
    }

    public String getName() {
        return name;
    }

    /** The names of the fields that were changed, as documents write them. */
    public List<String> getFields() {
        return fields == null || fields.isEmpty() ? List.of() : Arrays.asList(fields.split(" "));
    }

    public Optional<String> getReason() {
        return Optional.ofNullable(reason);
    }

    public LocalDateTime getAt() {
        return at;
    }

    public String getBy() {
        return by;
    }
}
