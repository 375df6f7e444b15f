package de.strategieportal.strategy.document;

import java.util.List;

/**
 * What became of one part of a plan between two states of it.
 *
 * @param part as it is afterwards; as it was where it is gone
 * @param values the fields that differ; all of them where the part was added or removed
 */
public record PartDifference(Kind kind, Part part, List<ValueDifference> values) {

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        /** The entries of the part's section stand in another order; the part is the first of them. */
        REORDERED
    }

    public List<String> fields() {
        return values.stream().map(ValueDifference::field).toList();
    }
}
