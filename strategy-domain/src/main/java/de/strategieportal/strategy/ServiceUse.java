package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A service that a target group uses today. */
@Entity
@Table(name = "service_use")
public class ServiceUse extends ListedEntry {

    @ManyToOne(fetch = FetchType.LAZY)
    private Reachability reachability;

    @BatchFetch(BatchFetchType.IN)
    @ManyToOne(fetch = FetchType.LAZY)
    private Channel channel;

    @Embedded
    private ServiceUseDetails details;

    protected ServiceUse() {}

    ServiceUse(Reachability reachability, int position, Channel channel, ServiceUseDetails details) {
        super(position);
        this.reachability = reachability;
        this.channel = channel;
        this.details = new ServiceUseDetails(details);
    }

    public void change(Channel channel, ServiceUseDetails details) {
        reachability.getTargetGroup().getStrategy().mustBeDraft();
        this.channel = channel;
        this.details = new ServiceUseDetails(details);
        reachability.getTargetGroup().getStrategy().refreshFigures();
    }

    public Optional<Channel> getChannel() {
        return Optional.ofNullable(channel);
    }

    @Override
    public Strategy getStrategy() {
        return reachability.getTargetGroup().getStrategy();
    }

    @Override
    public Object orderedWithin() {
        return reachability;
    }

    @Override
    public String getLabel() {
        return details.getService();
    }

    public ServiceUseDetails getDetails() {
        return new ServiceUseDetails(details);
    }
}
