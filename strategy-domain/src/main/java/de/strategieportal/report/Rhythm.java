package de.strategieportal.report;

import static java.time.temporal.TemporalAdjusters.firstInMonth;

import de.strategieportal.shared.CalendarQuarter;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** When a scheduled report is written: on the first Monday of each month, calendar quarter or year. */
public enum Rhythm {
    MONTHLY,
    QUARTERLY,
    YEARLY;

    /** The first such Monday after the day. */
    public LocalDate after(LocalDate day) {
        var begin = begin(day);
        var monday = firstMonday(begin);
        return monday.isAfter(day) ? monday : firstMonday(next(begin));
    }

    private LocalDate begin(LocalDate day) {
        return switch (this) {
            case MONTHLY -> day.withDayOfMonth(1);
            case QUARTERLY -> CalendarQuarter.containing(day).firstDay();
            case YEARLY -> day.withDayOfYear(1);
        };
    }

    private LocalDate next(LocalDate begin) {
        return switch (this) {
            case MONTHLY -> begin.plusMonths(1);
            case QUARTERLY -> begin.plusMonths(3);
            case YEARLY -> begin.plusYears(1);
        };
    }

    private static LocalDate firstMonday(LocalDate begin) {
        return begin.with(firstInMonth(DayOfWeek.MONDAY));
    }
}
