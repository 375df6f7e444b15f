package de.strategieportal.web.layout;

import de.strategieportal.shared.CalendarQuarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a field offers to choose from: enum constants, calendar quarters, or a map from value to name. */
@Named
@ApplicationScoped
public class Choices {

    private static final int QUARTERS_BACK = 12;
    private static final int QUARTERS_AHEAD = 20;

    @Inject
    Terms terms;

    @Inject
    Formats format;

    public List<SelectItem> from(Object options) {
        return options == null ? List.of() : each(options).map(this::item).toList();
    }

    /** Three years back to five ahead, and whatever is chosen already. */
    public List<CalendarQuarter> quartersWith(CalendarQuarter chosen) {
        var now = CalendarQuarter.containing(LocalDate.now());
        var near = IntStream.rangeClosed(-QUARTERS_BACK, QUARTERS_AHEAD).mapToObj(now::plus);
        return Stream.concat(near, Stream.ofNullable(chosen))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<?> each(Object options) {
        if (options instanceof Map<?, ?> map) {
            return map.entrySet().stream();
        }
        if (options instanceof Object[] array) {
            return Arrays.stream(array);
        }
        return StreamSupport.stream(((Iterable<?>) options).spliterator(), false);
    }

    private SelectItem item(Object option) {
        if (option instanceof SelectItem item) {
            return item;
        }
        if (option instanceof Map.Entry<?, ?> entry) {
            return new SelectItem(entry.getKey(), String.valueOf(entry.getValue()));
        }
        if (option instanceof Enum<?> constant) {
            return new SelectItem(constant, terms.of(constant));
        }
        if (option instanceof CalendarQuarter quarter) {
            return new SelectItem(quarter, format.quarter(quarter));
        }
        return new SelectItem(option, String.valueOf(option));
    }
}
