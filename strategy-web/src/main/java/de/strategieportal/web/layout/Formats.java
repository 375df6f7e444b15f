package de.strategieportal.web.layout;

import de.strategieportal.shared.CalendarQuarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and dates are written for people: {@code #{format.hours(row.required)}}. Nothing is shown for nothing. */
@Named("format")
@ApplicationScoped
public class Formats {

    /** 12,50 */
    public String hours(Number hours) {
        return number(hours, 2);
    }

    /** 4.812 */
    public String whole(Number number) {
        return number(number, 0);
    }

    /** 4,5 or 12: as many decimals as there are. */
    public String plain(Number number) {
        if (number == null) {
            return "";
        }
        var exact = new BigDecimal(number.toString()).stripTrailingZeros();
        return number(exact, Math.max(0, exact.scale()));
    }

    /** A share of 0.443 as 44 %. */
    public String percent(Number share) {
        return share == null ? "" : whole(new BigDecimal(share.toString()).movePointRight(2)) + "\u00a0%";
    }

    /** 1.200 €, with cents only where there are any. */
    public String money(Number euros) {
        if (euros == null) {
            return "";
        }
        var cents = new BigDecimal(euros.toString()).stripTrailingZeros().scale() > 0;
        return number(euros, cents ? 2 : 0) + "\u00a0€";
    }

    /** 31.10.2026 */
    public String date(LocalDate date) {
        return date == null ? "" : pattern("dd.MM.yyyy", "d MMM yyyy").format(date);
    }

    /** 31.10.2026, 14:02 */
    public String moment(LocalDateTime moment) {
        return moment == null
                ? ""
                : pattern("dd.MM.yyyy, HH:mm", "d MMM yyyy, HH:mm").format(moment);
    }

    /** Q4 2026 */
    public String quarter(CalendarQuarter quarter) {
        return quarter == null ? "" : "Q" + quarter.number() + "\u00a0" + quarter.year();
    }

    /** Width of a bar beside its number, for SVG: 45.3%. */
    public String barWidth(Number value, Number max) {
        if (value == null || max == null || max.doubleValue() <= 0) {
            return "0";
        }
        var share = Math.max(0, Math.min(1, value.doubleValue() / max.doubleValue()));
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String number(Number number, int digits) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static DateTimeFormatter pattern(String german, String english) {
        return DateTimeFormatter.ofPattern(locale().getLanguage().equals("de") ? german : english, locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
