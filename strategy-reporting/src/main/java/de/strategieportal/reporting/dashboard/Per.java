package de.strategieportal.reporting.dashboard;

import de.strategieportal.reporting.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What a figure is set against, so that large and small Quartiere can be compared. */
public enum Per {
    ABSOLUTE("absolute", null, BigDecimal.ONE),
    THOUSAND_RESIDENTS("residents", Measure.RESIDENTS, BigDecimal.valueOf(1000)),
    PERSON("person", Measure.PERSONS, BigDecimal.ONE);

    private final String key;
    private final Measure divisor;
    private final BigDecimal times;

    Per(String key, Measure divisor, BigDecimal times) {
        this.key = key;
        this.divisor = divisor;
        this.times = times;
    }

    /** As it stands in addresses. */
    public static Optional<Per> named(String key) {
        return Stream.of(values()).filter(per -> per.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String name(Texts texts) {
        return texts.of("per." + key);
    }

    Formula of(Sum sum) {
        return divisor == null ? sum : new Ratio(sum, Sum.of(divisor), times);
    }
}
