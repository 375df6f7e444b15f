package de.strategieportal.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** From one calendar quarter to another, both included; never ends before it begins. */
@Embeddable
public class Period implements Serializable {

    @Column(name = "from_quarter")
    private CalendarQuarter from;

    @Column(name = "to_quarter")
    private CalendarQuarter to;

    protected Period() {}

    private Period(CalendarQuarter from, CalendarQuarter to) {
        this.from = from;
        this.to = to;
    }

    /** @throws RuleViolation at {@code from} or {@code to} when one is missing, at {@code to} when it lies before {@code from} */
    public static Period of(CalendarQuarter from, CalendarQuarter to) {
        if (from == null) {
            throw RuleViolation.at("from", "period.from_missing");
        }
        if (to == null) {
            throw RuleViolation.at("to", "period.to_missing");
        }
        if (to.compareTo(from) < 0) {
            throw RuleViolation.at("to", "period.ends_before_it_begins");
        }
        return new Period(from, to);
    }

    public CalendarQuarter getFrom() {
        return from;
    }

    public CalendarQuarter getTo() {
        return to;
    }

    public boolean contains(CalendarQuarter quarter) {
        return from.compareTo(quarter) <= 0 && quarter.compareTo(to) <= 0;
    }

    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    /** The same length, begun some calendar quarters later; negative for earlier. */
    public Period plus(int quarters) {
        return new Period(from.plus(quarters), to.plus(quarters));
    }

    /** How many calendar quarters, at least 1. */
    public int length() {
        return to.since(from) + 1;
    }

    public List<CalendarQuarter> quarters() {
        return Stream.iterate(from, CalendarQuarter::next).limit(length()).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period that && from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
