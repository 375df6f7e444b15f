package de.strategieportal.strategy.document;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What the constraints of a property allow, so that a document obeys the same limits as a form.
 *
 * @param maxLength of a text; 0 for any
 * @param min null for any
 * @param max null for any
 * @param decimals places after the point; -1 for any
 */
record Limits(boolean required, int maxLength, BigDecimal min, BigDecimal max, int decimals) {

    static final Limits NONE = new Limits(false, 0, null, null, -1);
    static final Limits REQUIRED = new Limits(true, 0, null, null, -1);

    static Limits of(AnnotatedElement property) {
        return Arrays.stream(property.getAnnotations())
                .filter(annotation -> annotation.annotationType().getPackage().equals(NotNull.class.getPackage()))
                .reduce(NONE, Limits::with, (one, other) -> other);
    }

    private Limits with(Annotation constraint) {
        if (constraint instanceof NotNull || constraint instanceof NotBlank) {
            return new Limits(true, maxLength, min, max, decimals);
        }
        if (constraint instanceof Size size) {
            return new Limits(required, size.max(), min, max, decimals);
        }
        if (constraint instanceof Digits digits) {
            var most = BigDecimal.TEN.pow(digits.integer()).subtract(BigDecimal.ONE);
            return new Limits(
                    required,
                    maxLength,
                    min == null ? most.negate() : min,
                    max == null ? most : max,
                    digits.fraction());
        }
        return new Limits(required, maxLength, min(constraint), max(constraint), decimals);
    }

    private BigDecimal min(Annotation constraint) {
        if (constraint instanceof Min least) {
            return BigDecimal.valueOf(least.value());
        }
        return constraint instanceof DecimalMin least ? new BigDecimal(least.value()) : min;
    }

    private BigDecimal max(Annotation constraint) {
        if (constraint instanceof Max most) {
            return BigDecimal.valueOf(most.value());
        }
        return constraint instanceof DecimalMax most ? new BigDecimal(most.value()) : max;
    }

    String checked(String text) {
        if (maxLength > 0 && text.length() > maxLength) {
            throw new Unreadable("document.too_long", maxLength);
        }
        return text;
    }

    BigDecimal checked(BigDecimal number) {
        if (min != null && number.compareTo(min) < 0) {
            throw new Unreadable("document.too_small", min);
        }
        if (max != null && number.compareTo(max) > 0) {
            throw new Unreadable("document.too_large", max);
        }
        if (decimals >= 0 && number.stripTrailingZeros().scale() > decimals) {
            throw new Unreadable("document.too_precise", decimals);
        }
        return number;
    }
}
