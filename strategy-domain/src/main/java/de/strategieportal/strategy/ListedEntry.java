package de.strategieportal.strategy;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;

/**
 * An entry in one of the lists of a plan. It has its place there. Once removed it is no longer part of the plan, but is kept
 * for a while with everything that hung on it, so that it can be put back as it was.
 */
@MappedSuperclass
public abstract class ListedEntry extends Persisted {

    private int position;

    @Column(name = "entry_key")
    private String key = EntryKey.next();

    @Column(name = "removed_at")
    private LocalDateTime removedAt;

    protected ListedEntry() {}

    protected ListedEntry(int position) {
        this.position = position;
    }

    public abstract Strategy getStrategy();

    /** The word or sentence by which people know the entry. */
    public abstract String getLabel();

    /** Entries change places only with others of their group; usually the whole list is one. */
    public Object orderedWithin() {
        return "";
    }

    public int getPosition() {
        return position;
    }

    void place(int position) {
        this.position = position;
    }

    /** Names the entry in documents; see {@link EntryKey}. */
    public String getKey() {
        return key;
    }

    /** Takes the key it has in the document that it comes from. */
    public void keepKey(String key) {
        getStrategy().mustBeDraft();
        this.key = key;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    boolean removedBefore(LocalDateTime moment) {
        return removedAt != null && removedAt.isBefore(moment);
    }

    void takeOut(LocalDateTime at) {
        removedAt = at;
    }

    void putBack() {
        removedAt = null;
    }
}
