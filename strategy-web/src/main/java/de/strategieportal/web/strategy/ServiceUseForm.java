package de.strategieportal.web.strategy;

import de.strategieportal.catalog.Channel;
import de.strategieportal.shared.NotFound;
import de.strategieportal.strategy.ReachabilityPlanning;
import de.strategieportal.strategy.ServiceUse;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class ServiceUseForm extends EntryForm<ServiceUse, ServiceUseDetails> {

    @Inject
    ReachabilityPlanning planning;

    private Long channel;

    public ServiceUseForm() {
        super("service");
    }

    @Override
    protected List<ServiceUse> entries(Strategy strategy) {
        return strategy.getTargetGroups().stream()
                .flatMap(group -> group.getReachability().stream())
                .flatMap(reachability -> reachability.getServices().stream())
                .toList();
    }

    @Override
    protected ServiceUseDetails blank() {
        return new ServiceUseDetails();
    }

    @Override
    protected ServiceUseDetails details(ServiceUse stored) {
        return stored.getDetails();
    }

    public Long getChannel() {
        getDetails();
        return channel;
    }

    public void setChannel(Long channel) {
        getDetails();
        this.channel = channel;
    }

    @Override
    protected void fill(ServiceUse stored) {
        channel = stored.getChannel().map(Channel::getId).orElse(null);
    }

    /** Id of the group that uses the service: that of the entry, or the one {@code ?of=} names for another one. */
    public Long getHost() {
        return plan.getStrategy().getTargetGroups().stream()
                .filter(group -> isAnother()
                        ? String.valueOf(group.getId()).equals(Faces.getRequestParameter("of"))
                        : group.getReachability().stream()
                                .flatMap(reachability -> reachability.getServices().stream())
                                .anyMatch(this::isFor))
                .map(TargetGroup::getId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    protected void add(long strategy, ServiceUseDetails details) {
        planning.addService(strategy, getHost(), Optional.ofNullable(channel), details);
    }

    @Override
    protected void change(long strategy, long service, long shown, ServiceUseDetails details) {
        planning.changeService(strategy, getHost(), service, shown, Optional.ofNullable(channel), details);
    }
}
