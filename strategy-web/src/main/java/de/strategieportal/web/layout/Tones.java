package de.strategieportal.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** How a state of the domain is coloured; the word always stands beside it. */
@Named
@ApplicationScoped
public class Tones {

    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("SUSTAINABLE", "good"),
            Map.entry("STRAINED", "warn"),
            Map.entry("NOT_SUSTAINABLE", "bad"),
            Map.entry("APPROVED", "good"),
            Map.entry("ACTIVE", "good"),
            Map.entry("IN_REVIEW", "warn"),
            Map.entry("DRAFT", "info"),
            Map.entry("DONE", "good"),
            Map.entry("RUNNING", "info"),
            Map.entry("USE", "good"),
            Map.entry("REACHED", "good"),
            Map.entry("ON_THE_WAY", "info"),
            Map.entry("MISSED", "bad"),
            Map.entry("CRITICAL", "bad"),
            Map.entry("WARNING", "warn"));

    public String of(Enum<?> state) {
        return state == null ? "idle" : TONES.getOrDefault(state.name(), "idle");
    }
}
