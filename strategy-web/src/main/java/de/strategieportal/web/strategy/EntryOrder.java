package de.strategieportal.web.strategy;

import de.strategieportal.strategy.EntryPlanning;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The buttons that let an entry change places with its neighbour: {@code up=12-11} moves 12 up past 11. */
@Named
@RequestScoped
public class EntryOrder {

    private static final String PAIR = "\\d{1,18}-\\d{1,18}";

    @Inject
    EntryPlanning planning;

    @Inject
    CurrentPlan plan;

    /** Whether one of the buttons was pressed. */
    public boolean isAsked() {
        return Faces.isPostback() && pressed().isPresent();
    }

    /** The way back leads to the button that was pressed, so that it can be pressed again. */
    public void swap() {
        var button = pressed().orElseThrow();
        var pair = Faces.getRequestParameter(button).split("-");
        planning.swap(plan.getId(), Long.parseLong(pair[0]), Long.parseLong(pair[1]));
        Faces.redirect(Faces.getRequestURIWithQueryString() + "#" + button + "-" + pair[0]);
    }

    private static Optional<String> pressed() {
        return Stream.of("up", "down")
                .filter(button -> Optional.ofNullable(Faces.getRequestParameter(button))
                        .filter(value -> value.matches(PAIR))
                        .isPresent())
                .findFirst();
    }
}
