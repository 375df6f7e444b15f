package de.strategieportal.web.layout;

import de.strategieportal.shared.CalendarQuarter;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** Calendar quarters in URLs and options, as {@code 2026-Q4}. */
@FacesConverter(forClass = CalendarQuarter.class)
public class CalendarQuarterInput implements Converter<CalendarQuarter> {

    @Override
    public CalendarQuarter getAsObject(FacesContext context, UIComponent field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return CalendarQuarter.parse(written).orElseThrow(ConverterException::new);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, CalendarQuarter quarter) {
        return quarter == null ? "" : quarter.toString();
    }
}
