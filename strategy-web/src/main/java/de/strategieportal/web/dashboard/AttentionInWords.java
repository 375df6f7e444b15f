package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.dashboard.Attention;
import de.strategieportal.reporting.dashboard.Attention.Reason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Says why a plan needs a look and leads to where it is mended. */
@Named
@RequestScoped
public class AttentionInWords {

    /** Plans to look at for one reason, and whether there are more of them. */
    public record Group(Reason reason, List<Attention> plans, boolean more) {}

    @Inject
    Board board;

    List<Group> groups(Map<Reason, List<Attention>> attention, int most) {
        return attention.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue().stream().limit(most).toList(),
                        entry.getValue().size() > most))
                .toList();
    }

    public String way(Attention attention) {
        var step =
                switch (attention.reason()) {
                    case TURNED_RED -> "/strategy/feasibility";
                    case UNCONFIRMED -> "/strategy/resources";
                    case UNTOUCHED, IN_REVIEW -> "/strategy/overview";
                };
        return step + "?strategy=" + attention.plan();
    }

    /** How bad it is, where that can be said. */
    public String note(Attention attention) {
        var texts = board.texts();
        var since = attention.since().map(texts::date);
        return switch (attention.reason()) {
            case TURNED_RED -> texts.of("attention.critical", attention.critical());
            case UNCONFIRMED ->
                since.map(day -> texts.of("attention.confirmed", day)).orElseGet(() -> texts.of("attention.never"));
            case UNTOUCHED, IN_REVIEW ->
                since.map(day -> texts.of("attention.since", day)).orElse("");
        };
    }
}
