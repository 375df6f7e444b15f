package de.strategieportal.web.strategy;

import de.strategieportal.shared.NotFound;
import de.strategieportal.strategy.revision.ComparedStates;
import de.strategieportal.strategy.revision.Revisions;
import de.strategieportal.web.layout.Asked;
import de.strategieportal.web.layout.Formats;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Two states of a plan side by side; without a number in the URL, the plan as it is now. */
@Named
@RequestScoped
public class StrategyComparePage {

    private static final String NOW = "";

    @Inject
    Revisions revisions;

    @Inject
    PlanWords words;

    @Inject
    Asked asked;

    @Inject
    Formats format;

    private ComparedStates compared;

    public void load() {
        getCompared();
    }

    public long getStrategy() {
        return asked.id("strategy").orElseThrow(NotFound::new);
    }

    public String getBefore() {
        return written(number("before"));
    }

    public String getAfter() {
        return written(number("after"));
    }

    /** The states that can be compared. */
    public Map<String, String> getStates() {
        var texts = new Texts(Faces.getLocale());
        var states = new LinkedHashMap<String, String>();
        states.put(NOW, texts.get("strategy_compare.now"));
        revisions
                .of(getStrategy())
                .forEach(line -> states.put(
                        String.valueOf(line.number()),
                        texts.get(
                                "strategy_compare.revision",
                                line.number(),
                                format.date(line.approvedAt().toLocalDate()))));
        return states;
    }

    public String getTitle() {
        return getCompared().after().getString("title");
    }

    public List<ShownPart> getParts() {
        var both = getCompared();
        return words.differences(both.before(), both.after(), both.differences());
    }

    private ComparedStates getCompared() {
        if (compared == null) {
            compared = revisions.compare(getStrategy(), number("before"), number("after"));
        }
        return compared;
    }

    private Optional<Integer> number(String name) {
        return asked.id(name).map(Math::toIntExact);
    }

    private static String written(Optional<Integer> number) {
        return number.map(String::valueOf).orElse(NOW);
    }
}
