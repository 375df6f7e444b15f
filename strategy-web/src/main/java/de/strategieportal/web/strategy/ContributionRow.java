package de.strategieportal.web.strategy;

import de.strategieportal.strategy.GoalContribution;
import de.strategieportal.strategy.OverarchingGoal;
import java.util.List;

/** Whether and how a digital goal contributes to one overarching goal, as the form asks it. */
public class ContributionRow {

    private final OverarchingGoal goal;
    private boolean chosen;
    private String how;

    ContributionRow(OverarchingGoal goal, List<GoalContribution> stored) {
        this.goal = goal;
        stored.stream()
                .filter(contribution -> contribution.getGoal().equals(goal))
                .findFirst()
                .ifPresent(contribution -> {
                    chosen = true;
                    how = contribution.getHow();
                });
    }

    public OverarchingGoal getGoal() {
        return goal;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
