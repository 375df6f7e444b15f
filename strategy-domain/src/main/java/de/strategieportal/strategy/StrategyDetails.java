package de.strategieportal.strategy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/** What a plan is called and wants to be, in words for residents. */
@Embeddable
public class StrategyDetails implements Serializable {

    @NotBlank
    @Size(max = 200)
    private String title;

    @Size(max = 2000)
    private String vision;

    @Size(max = 4000)
    private String summary;

    @Size(max = 500)
    private String responsible;

    public StrategyDetails() {}

    public StrategyDetails(StrategyDetails other) {
        title = other.title;
        vision = other.vision;
        summary = other.summary;
        responsible = other.responsible;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getVision() {
        return vision;
    }

    public void setVision(String vision) {
        this.vision = vision;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StrategyDetails that
                && Objects.equals(title, that.title)
                && Objects.equals(vision, that.vision)
                && Objects.equals(summary, that.summary)
                && Objects.equals(responsible, that.responsible);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, vision, summary, responsible);
    }
}
