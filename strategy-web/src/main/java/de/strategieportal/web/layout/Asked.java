package de.strategieportal.web.layout;

import de.strategieportal.shared.CalendarQuarter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the address asks for. A value nobody can read costs a sentence and is left out, never an error page. */
@RequestScoped
public class Asked {

    @Inject
    HttpServletRequest request;

    @Inject
    Problems problems;

    public Optional<CalendarQuarter> quarter(String name) {
        return read(name, CalendarQuarter::parse, "asked.no_quarter");
    }

    public Optional<Long> id(String name) {
        return read(name, Asked::parsedId, "asked.no_id");
    }

    /** Those of several values that can be read. */
    public Set<Long> ids(String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Stream::of)
                .flatMap(value -> parsedId(value).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(request.getParameter(name));
    }

    /** @param problem key of the sentence, whose first argument is the value */
    public <T> Optional<T> read(String name, Function<String, Optional<T>> reader, String problem) {
        var value = Optional.ofNullable(request.getParameter(name)).filter(given -> !given.isBlank());
        var read = value.flatMap(reader);
        if (value.isPresent() && read.isEmpty()) {
            problems.say(problem, value.get());
        }
        return read;
    }

    private static Optional<Long> parsedId(String value) {
        return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }
}
