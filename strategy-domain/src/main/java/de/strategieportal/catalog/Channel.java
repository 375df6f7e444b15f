package de.strategieportal.catalog;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.HashSet;
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

    @BatchFetch(BatchFetchType.IN)
    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "channel_function", joinColumns = @JoinColumn(name = "channel_id"))
    @Column(name = "communication_function")
    private Set<CommunicationFunction> functions = new HashSet<>();

    @BatchFetch(BatchFetchType.IN)
    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "channel_goal_type", joinColumns = @JoinColumn(name = "channel_id"))
    @Column(name = "goal_type")
    private Set<GoalType> goalTypes = new HashSet<>();

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
        this.functions = new HashSet<>(functions);
        this.goalTypes = new HashSet<>(goalTypes);
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
        return Set.copyOf(functions);
    }

    public Set<GoalType> getGoalTypes() {
        return Set.copyOf(goalTypes);
    }
}
