package de.strategieportal.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a calendar quarter as {@code 2026-Q4}, which sorts and compares as the quarters do. */
@Converter(autoApply = true)
public class CalendarQuarterColumn implements AttributeConverter<CalendarQuarter, String> {

    @Override
    public String convertToDatabaseColumn(CalendarQuarter quarter) {
        return quarter == null ? null : quarter.toString();
    }

    @Override
    public CalendarQuarter convertToEntityAttribute(String written) {
        return written == null ? null : CalendarQuarter.of(written);
    }
}
