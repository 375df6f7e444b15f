package de.strategieportal.strategy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A goal of the Quartier project as a whole, in words. */
@Embeddable
public class OverarchingGoalDetails implements Serializable {

    @NotBlank
    @Size(max = 300)
    private String wording;

    @Size(max = 4000)
    private String explanation;

    public OverarchingGoalDetails() {}

    public OverarchingGoalDetails(OverarchingGoalDetails other) {
        wording = other.wording;
        explanation = other.explanation;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
