package de.strategieportal.catalog;

import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The channels every plan can choose from, tended by administrators. */
@UseCase
public class ChannelCatalog {

    private static final String USES =
            """
            SELECT s.title FROM channel_assessment a JOIN strategy s ON s.id = a.strategy_id WHERE a.channel_id = ?1
            UNION
            SELECT s.title FROM service_use u JOIN reachability r ON r.id = u.reachability_id
            JOIN target_group g ON g.id = r.target_group_id JOIN strategy s ON s.id = g.strategy_id WHERE u.channel_id = ?1
            """;

    @Inject
    CatalogEntries entries;

    public List<Channel> all() {
        var channels = entries.all(Channel.class, "e.details.channelClass, e.details.name");
        channels.forEach(channel -> channel.getFigure().ifPresent(ReferenceFigure::getDetails));
        return channels;
    }

    public Channel channel(long id) {
        return entries.found(Channel.class, id);
    }

    /** @param figure how many use it; empty where no study says so */
    public long add(
            ChannelDetails details,
            Optional<Long> figure,
            Collection<CommunicationFunction> functions,
            Collection<GoalType> goalTypes) {
        return entries.add(new Channel(
                entries.code(Channel.class, details.getName()), details, figure(figure), functions, goalTypes));
    }

    public void change(
            long id,
            long shown,
            ChannelDetails details,
            Optional<Long> figure,
            Collection<CommunicationFunction> functions,
            Collection<GoalType> goalTypes) {
        entries.editable(Channel.class, id, shown).change(details, figure(figure), functions, goalTypes);
    }

    public void delete(long id, long shown) {
        var channel = entries.editable(Channel.class, id, shown);
        entries.delete(channel, channel.getDetails().getName(), USES);
    }

    private ReferenceFigure figure(Optional<Long> id) {
        return id.map(figure -> entries.found(ReferenceFigure.class, figure)).orElse(null);
    }
}
