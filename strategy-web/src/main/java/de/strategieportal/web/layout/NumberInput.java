package de.strategieportal.web.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers in fields: whole or with decimals, as the property behind the field asks. */
@FacesConverter("portal.number")
public class NumberInput implements Converter<Number> {

    @Override
    public Number getAsObject(FacesContext context, UIComponent field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var label = String.valueOf(field.getAttributes().get("label"));
        var type = field.getValueExpression("value").getType(context.getELContext());
        var locale = context.getViewRoot().getLocale();
        return WrittenNumber.read(written, locale)
                .map(number -> asType(number, type, label, locale))
                .orElseThrow(() -> refused("common.not_a_number", label, locale));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Number number) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(context.getViewRoot().getLocale());
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(number instanceof BigDecimal decimal ? Math.max(0, decimal.scale()) : 0);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    private static Number asType(BigDecimal number, Class<?> type, String label, Locale locale) {
        try {
            if (type == Integer.class || type == int.class) {
                return number.intValueExact();
            }
            if (type == Long.class || type == long.class) {
                return number.longValueExact();
            }
            return number;
        } catch (ArithmeticException notWhole) {
            throw refused("common.not_a_whole_number", label, locale);
        }
    }

    private static ConverterException refused(String key, String label, Locale locale) {
        var sentence = new Texts(locale).get(key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, label + ": " + sentence, sentence));
    }
}
