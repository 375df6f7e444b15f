package de.strategieportal.strategy;

import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A place, group of residents, offer or actor of the Quartier. Influence and interest (1 low to 3 high) are for actors only. */
@Embeddable
public class ContextEntryDetails implements Serializable {

    @NotNull
    @Enumerated(EnumType.STRING)
    private ContextKind kind;

    @NotBlank
    @Size(max = 200)
    private String name;

    @Size(max = 4000)
    private String remark;

    @Min(1)
    @Max(3)
    private Integer influence;

    @Min(1)
    @Max(3)
    private Integer interest;

    public ContextEntryDetails() {}

    public ContextEntryDetails(ContextEntryDetails other) {
        kind = other.kind;
        name = other.name;
        remark = other.remark;
        influence = other.influence;
        interest = other.interest;
    }

    void check() {
        if (kind != ContextKind.ACTOR && (influence != null || interest != null)) {
            throw RuleViolation.at(influence != null ? "influence" : "interest", "context_entry.only_actors");
        }
    }

    public ContextKind getKind() {
        return kind;
    }

    public void setKind(ContextKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Integer getInfluence() {
        return influence;
    }

    public void setInfluence(Integer influence) {
        this.influence = influence;
    }

    public Integer getInterest() {
        return interest;
    }

    public void setInterest(Integer interest) {
        this.interest = interest;
    }
}
