package de.strategieportal.web.strategy;

import de.strategieportal.strategy.ListedEntry;
import de.strategieportal.strategy.StepProgress;
import de.strategieportal.strategy.StepProgress.Gap;
import java.util.Map;

/** A step in the navigation of a plan. */
public record PlanStep(StepProgress progress, String address, boolean current) {

    private static final Map<Gap, String> FORMS = Map.of(
            Gap.NO_OVERARCHING_GOAL, "goal=new",
            Gap.NO_ADDRESSEES, "edit=baseline",
            Gap.NO_TARGET_GROUP, "group=new",
            Gap.GROUP_WITHOUT_GOAL, "goal=new&of=",
            Gap.GROUP_WITHOUT_REACHABILITY, "group=",
            Gap.NO_RESOURCE, "resource=new",
            Gap.NO_DIGITAL_GOAL, "goal=new",
            Gap.GOAL_WITHOUT_CHANNEL, "channel=new",
            Gap.NO_ACTIVITY, "activity=new",
            Gap.ACTIVITY_WITHOUT_RESOURCE, "activity=");

    /** As the guide counts its steps; nothing for the activities, which are none of them. */
    public String number() {
        var number = progress.step().number();
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    /** Key of the word for how far the step is. */
    public String condition() {
        if (progress.isComplete()) {
            return "complete";
        }
        return progress.begun() ? "begun" : "open";
    }

    /** Where the gap as such is closed. */
    public String mend(Gap gap) {
        return place(gap) + "&" + FORMS.get(gap);
    }

    /** Some steps lack what belongs into an earlier one. */
    private String place(Gap gap) {
        return switch (gap) {
            case NO_TARGET_GROUP -> page("target-groups");
            case NO_DIGITAL_GOAL -> page("digital-goals");
            default -> address;
        };
    }

    private String page(String name) {
        return address.replaceFirst("/strategy/[a-z-]+", "/strategy/" + name);
    }

    /** Where the gap is closed for one entry. */
    public String mend(Gap gap, ListedEntry entry) {
        var form = FORMS.get(gap);
        return address + "&" + (form.endsWith("=") ? form + entry.getId() : form);
    }
}
