package de.strategieportal.strategy;

import de.strategieportal.catalog.GoalType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the digital offers shall bring about in one target group. */
@Embeddable
public class DigitalGoalDetails implements Serializable {

    @NotNull
    @Column(name = "goal_type")
    @Enumerated(EnumType.STRING)
    private GoalType goalType;

    @NotBlank
    @Size(max = 500)
    private String wording;

    @Size(max = 4000)
    @Column(name = "offline_interplay")
    private String offlineInterplay;

    public DigitalGoalDetails() {}

    public DigitalGoalDetails(DigitalGoalDetails other) {
        goalType = other.goalType;
        wording = other.wording;
        offlineInterplay = other.offlineInterplay;
    }

    public GoalType getGoalType() {
        return goalType;
    }

    public void setGoalType(GoalType goalType) {
        this.goalType = goalType;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    /** Which offline offer belongs to it. */
    public String getOfflineInterplay() {
        return offlineInterplay;
    }

    public void setOfflineInterplay(String offlineInterplay) {
        this.offlineInterplay = offlineInterplay;
    }
}
