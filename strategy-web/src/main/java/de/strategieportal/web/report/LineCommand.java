package de.strategieportal.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * The button of a line in a list: {@code remove=12-3} is about number 12 as it was in version 3. It names what it is about,
 * because the lines may stand elsewhere by the time it is pressed.
 */
@Named
@RequestScoped
public class LineCommand {

    private static final String PAIR = "\\d{1,18}-\\d{1,9}";

    public boolean isGiven() {
        return Faces.isPostback() && pressed().isPresent();
    }

    public String name() {
        return pressed().orElseThrow();
    }

    public long id() {
        return part(0);
    }

    public long version() {
        return part(1);
    }

    private long part(int index) {
        return Long.parseLong(Faces.getRequestParameter(name()).split("-")[index]);
    }

    private static Optional<String> pressed() {
        return Stream.of("cancel", "remove", "pause", "resume")
                .filter(button -> Optional.ofNullable(Faces.getRequestParameter(button))
                        .filter(value -> value.matches(PAIR))
                        .isPresent())
                .findFirst();
    }
}
