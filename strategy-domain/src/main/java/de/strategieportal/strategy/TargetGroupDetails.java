package de.strategieportal.strategy;

import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Who a target group is. Ages are whole years, both ends included; priority 1 is the highest. */
@Embeddable
public class TargetGroupDetails implements Serializable {

    private static final Pattern EVERYBODY = Pattern.compile(
            "(die |all |the )?(alle|jede\\S*|all|everyone|everybody"
                    + "|((alle |all )?(menschen|leute|(be|ein|an)wohner\\S*|people|residents|inhabitants)))"
                    + "( (im|des|in|of|aus) .*)?",
            Pattern.CASE_INSENSITIVE);

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TargetGroupRole role = TargetGroupRole.ADDRESSEE;

    @Size(max = 4000)
    private String description;

    @Min(0)
    @Max(120)
    @Column(name = "age_from")
    private Integer ageFrom;

    @Min(0)
    @Max(120)
    @Column(name = "age_to")
    private Integer ageTo;

    @Min(0)
    @Max(10000000)
    private Integer size;

    @Size(max = 500)
    @Column(name = "size_basis")
    private String sizeBasis;

    @NotNull
    @Min(1)
    @Max(3)
    private Integer priority = 2;

    @Min(0)
    @Max(100)
    @Column(name = "hard_to_reach_percent")
    private Integer hardToReachPercent;

    public TargetGroupDetails() {}

    public TargetGroupDetails(TargetGroupDetails other) {
        name = other.name;
        role = other.role;
        description = other.description;
        ageFrom = other.ageFrom;
        ageTo = other.ageTo;
        size = other.size;
        sizeBasis = other.sizeBasis;
        priority = other.priority;
        hardToReachPercent = other.hardToReachPercent;
    }

    void check() {
        if (ageFrom != null && ageTo != null && ageTo < ageFrom) {
            throw RuleViolation.at("ageTo", "target_group.age_range");
        }
    }

    /** Whether it names no group in particular: "Alle", "alle Menschen im Quartier", "Bewohner*innen". */
    public boolean isEverybody() {
        return name != null && EVERYBODY.matcher(name.strip()).matches();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TargetGroupRole getRole() {
        return role;
    }

    public void setRole(TargetGroupRole role) {
        this.role = role;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    /** Null for no upper end. */
    public Integer getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(Integer ageTo) {
        this.ageTo = ageTo;
    }

    /** Persons, estimated. */
    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    /** How the size was estimated. */
    public String getSizeBasis() {
        return sizeBasis;
    }

    public void setSizeBasis(String sizeBasis) {
        this.sizeBasis = sizeBasis;
    }

    public Integer getPriority() {
        return priority;
    }

    public void setPriority(Integer priority) {
        this.priority = priority;
    }

    public Integer getHardToReachPercent() {
        return hardToReachPercent;
    }

    public void setHardToReachPercent(Integer hardToReachPercent) {
        this.hardToReachPercent = hardToReachPercent;
    }
}
