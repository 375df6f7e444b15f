package de.strategieportal.web.layout;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it, and nothing it would have to guess. "1.200" is twelve hundred in German and one point
 * two in English; a sign that can only be the decimal one is understood in both.
 */
final class WrittenNumber {

    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d{1,15}([.,]\\d{1,6})?");
    private static final Pattern GERMAN = Pattern.compile("[-−]?\\d{1,3}(\\.\\d{3}){1,4}(,\\d{1,6})?");
    private static final Pattern ENGLISH = Pattern.compile("[-−]?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,6})?");

    private WrittenNumber() {}

    static Optional<BigDecimal> read(String written, Locale locale) {
        var german = !"en".equals(locale.getLanguage());
        var digits = written.replaceAll("[\\s\u00a0\u202f]", "");
        if ((german ? GERMAN : ENGLISH).matcher(digits).matches()) {
            return Optional.of(number(digits.replace(german ? "." : ",", "")));
        }
        return Optional.of(digits).filter(text -> PLAIN.matcher(text).matches()).map(WrittenNumber::number);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.').replace('−', '-'));
    }
}
