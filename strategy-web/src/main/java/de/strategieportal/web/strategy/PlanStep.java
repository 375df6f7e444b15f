package de.strategieportal.web.strategy;

import de.strategieportal.strategy.StepProgress;

/** A step in the navigation of a plan. */
public record PlanStep(StepProgress progress, String address, boolean current) {

    /** Key of the word for how far the step is. */
    public String condition() {
        if (progress.isComplete()) {
            return "complete";
        }
        return progress.begun() ? "begun" : "open";
    }
}
