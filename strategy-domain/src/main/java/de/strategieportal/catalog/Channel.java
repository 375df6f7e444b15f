package de.strategieportal.catalog;

import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.Persisted;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A tool or platform of the catalogue, with what it can do, asks for and costs. Ratings run from 0 to 4. */
@Entity
public class Channel extends Persisted {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel_class")
    private ChannelClass channelClass;

    @ManyToOne(fetch = FetchType.LAZY)
    private ReferenceFigure figure;

    @Column(name = "minimum_age")
    private int minimumAge;

    @Column(name = "skill_needed")
    private int skillNeeded;

    private int accessibility;

    @Column(name = "local_control")
    private int localControl;

    @Column(name = "freedom_from_lock_in")
    private int freedomFromLockIn;

    @Column(name = "setup_hours")
    private BigDecimal setupHours;

    @Column(name = "running_hours_low")
    private BigDecimal runningHoursLow;

    @Column(name = "running_hours_high")
    private BigDecimal runningHoursHigh;

    @Column(name = "cost_once")
    private BigDecimal costOnce;

    @Column(name = "cost_month")
    private BigDecimal costMonth;

    @Enumerated(EnumType.STRING)
    @Column(name = "lawful_dsgvo")
    private Lawfulness lawfulDsgvo;

    @Enumerated(EnumType.STRING)
    @Column(name = "lawful_kdg")
    private Lawfulness lawfulKdg;

    @Enumerated(EnumType.STRING)
    @Column(name = "lawful_dsg_ekd")
    private Lawfulness lawfulDsgEkd;

    private String source;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "channel_function", joinColumns = @JoinColumn(name = "channel_id"))
    @Column(name = "communication_function")
    private Set<CommunicationFunction> functions = new HashSet<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "channel_goal_type", joinColumns = @JoinColumn(name = "channel_id"))
    @Column(name = "goal_type")
    private Set<GoalType> goalTypes = new HashSet<>();

    protected Channel() {}

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public ChannelClass getChannelClass() {
        return channelClass;
    }

    public Optional<ReferenceFigure> getFigure() {
        return Optional.ofNullable(figure);
    }

    /** Years. */
    public int getMinimumAge() {
        return minimumAge;
    }

    public int getSkillNeeded() {
        return skillNeeded;
    }

    public int getAccessibility() {
        return accessibility;
    }

    public int getLocalControl() {
        return localControl;
    }

    public int getFreedomFromLockIn() {
        return freedomFromLockIn;
    }

    public BigDecimal getSetupHours() {
        return setupHours;
    }

    /** The usual lower end, in hours per week. */
    public BigDecimal getRunningHoursLow() {
        return runningHoursLow;
    }

    /** The usual upper end, in hours per week. */
    public BigDecimal getRunningHoursHigh() {
        return runningHoursHigh;
    }

    /** EUR. */
    public BigDecimal getCostOnce() {
        return costOnce;
    }

    /** EUR a month. */
    public BigDecimal getCostMonth() {
        return costMonth;
    }

    public String getSource() {
        return source;
    }

    public Set<CommunicationFunction> getFunctions() {
        return Set.copyOf(functions);
    }

    public Set<GoalType> getGoalTypes() {
        return Set.copyOf(goalTypes);
    }

    public Lawfulness lawfulnessUnder(DataProtectionRegime regime) {
        return switch (regime) {
            case DSGVO -> lawfulDsgvo;
            case KDG -> lawfulKdg;
            case DSG_EKD -> lawfulDsgEkd;
        };
    }
}
