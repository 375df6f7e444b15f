package de.strategieportal.strategy;

import java.io.Serializable;
import java.util.List;

/** Numbers embedded in a row, compared by what they are: only rows whose numbers differ are written. */
abstract class EqualByValues implements Serializable {

    abstract List<Object> values();

    @Override
    public boolean equals(Object other) {
        return other instanceof EqualByValues that
                && getClass().equals(that.getClass())
                && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return values().toString();
    }
}
