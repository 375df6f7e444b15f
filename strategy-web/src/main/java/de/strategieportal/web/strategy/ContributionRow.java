package de.strategieportal.web.strategy;

import de.strategieportal.strategy.OverarchingGoal;
import java.util.Map;

/** Whether and how a digital goal contributes to one overarching goal, as the form asks it. */
public class ContributionRow {

    private final OverarchingGoal goal;
    private boolean chosen;
    private String how;

    ContributionRow(OverarchingGoal goal) {
        this.goal = goal;
    }

    void choose(Map<Long, String> chosen) {
        this.chosen = chosen.containsKey(goal.getId());
        how = chosen.get(goal.getId());
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
