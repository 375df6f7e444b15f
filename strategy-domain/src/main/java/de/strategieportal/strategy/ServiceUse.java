package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import de.strategieportal.shared.Persisted;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/** A service that a target group uses today. */
@Entity
@Table(name = "service_use")
public class ServiceUse extends Persisted {

    @ManyToOne(fetch = FetchType.LAZY)
    private Reachability reachability;

    @ManyToOne(fetch = FetchType.LAZY)
    private Channel channel;

    private int position;

    @Embedded
    private ServiceUseDetails details;

    protected ServiceUse() {}

    ServiceUse(Reachability reachability, int position, Channel channel, ServiceUseDetails details) {
        this.reachability = reachability;
        this.position = position;
        this.channel = channel;
        this.details = new ServiceUseDetails(details);
    }

    public void change(Channel channel, ServiceUseDetails details) {
        reachability.getTargetGroup().getStrategy().mustBeDraft();
        this.channel = channel;
        this.details = new ServiceUseDetails(details);
    }

    public Optional<Channel> getChannel() {
        return Optional.ofNullable(channel);
    }

    public int getPosition() {
        return position;
    }

    public ServiceUseDetails getDetails() {
        return new ServiceUseDetails(details);
    }
}
