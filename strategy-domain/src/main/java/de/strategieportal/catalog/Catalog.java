package de.strategieportal.catalog;

import static org.eclipse.persistence.config.QueryHints.LEFT_FETCH;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every planner looks up: the shared words for target groups, the channels, and the figures behind them. */
@UseCase
public class Catalog {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    public List<TargetGroupCategory> categories() {
        caller.mustBeSignedIn();
        return em.createQuery(
                        "SELECT c FROM TargetGroupCategory c ORDER BY c.position, c.code", TargetGroupCategory.class)
                .getResultList();
    }

    public List<ChannelChoice> channels() {
        caller.mustBeSignedIn();
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.catalog.ChannelChoice(
                            c.id, c.details.name, c.details.channelClass)
                        FROM Channel c ORDER BY c.details.channelClass, c.details.name
                        """,
                        ChannelChoice.class)
                .getResultList();
    }

    /** All channels, each with its figure, functions and goal types. */
    public List<Channel> candidates() {
        caller.mustBeSignedIn();
        var channels = em.createQuery("SELECT c FROM Channel c ORDER BY c.details.name", Channel.class)
                .setHint(LEFT_FETCH, "c.figure")
                .setHint(LEFT_FETCH, "c.figure.shares")
                .getResultList();
        channels.forEach(Catalog::complete);
        return channels;
    }

    /** The name of each channel by its code. */
    public Map<String, String> channelNames() {
        caller.mustBeSignedIn();
        return em.createQuery("SELECT c.code, c.details.name FROM Channel c", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** With its figure, functions and goal types. */
    public Channel channel(long id) {
        caller.mustBeSignedIn();
        var channel = Optional.ofNullable(em.find(Channel.class, id)).orElseThrow(NotFound::new);
        complete(channel);
        return channel;
    }

    private static void complete(Channel channel) {
        channel.getFigure().ifPresent(ReferenceFigure::getShares);
        channel.getFunctions();
        channel.getGoalTypes();
    }
}
