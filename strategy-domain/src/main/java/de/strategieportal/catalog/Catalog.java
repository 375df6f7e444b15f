package de.strategieportal.catalog;

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

    /** The name of each channel by its code. */
    public Map<String, String> channelNames() {
        caller.mustBeSignedIn();
        return em.createQuery("SELECT c.code, c.details.name FROM Channel c", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** With its figure. */
    public Channel channel(long id) {
        caller.mustBeSignedIn();
        var channel = Optional.ofNullable(em.find(Channel.class, id)).orElseThrow(NotFound::new);
        channel.getFigure().ifPresent(ReferenceFigure::getShares);
        return channel;
    }
}
