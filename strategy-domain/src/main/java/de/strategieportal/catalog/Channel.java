package de.strategieportal.catalog;

import de.strategieportal.shared.EnumNames;
import de.strategieportal.shared.Persisted;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A tool or platform of the catalogue. */
@Entity
public class Channel extends Persisted {

    private String code;

    @Embedded
    private ChannelDetails details;

    @BatchFetch(BatchFetchType.IN)
    @ManyToOne(fetch = FetchType.LAZY)
    private ReferenceFigure figure;

    private String functions;

    @Column(name = "goal_types")
    private String goalTypes;

    protected Channel() {}

    /** @param figure how many use it; null where no study says so */
    public Channel(
            String code,
            ChannelDetails details,
            ReferenceFigure figure,
            Collection<CommunicationFunction> functions,
            Collection<GoalType> goalTypes) {
        this.code = code;
        change(details, figure, functions, goalTypes);
    }

    /** @param figure how many use it; null where no study says so */
    public final void change(
            ChannelDetails details,
            ReferenceFigure figure,
            Collection<CommunicationFunction> functions,
            Collection<GoalType> goalTypes) {
        details.check();
        this.details = new ChannelDetails(details);
        this.figure = figure;
        this.functions = EnumNames.joined(functions);
        this.goalTypes = EnumNames.joined(goalTypes);
    }

    public String getCode() {
        return code;
    }

    public ChannelDetails getDetails() {
        return new ChannelDetails(details);
    }

    public Optional<ReferenceFigure> getFigure() {
        return Optional.ofNullable(figure);
    }

    public Set<CommunicationFunction> getFunctions() {
        return EnumNames.split(CommunicationFunction.class, functions);
    }

    public Set<GoalType> getGoalTypes() {
        return EnumNames.split(GoalType.class, goalTypes);
    }
}
