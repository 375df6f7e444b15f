package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.shared.EnumNames;
import de.strategieportal.shared.Persisted;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Step 4: how one target group can be reached and what it needs in order to communicate. */
@Entity
public class Reachability extends Persisted {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "target_group_id")
    private TargetGroup targetGroup;

    @Embedded
    private ReachabilityDetails details = new ReachabilityDetails();

    private String functions = "";

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "reachability", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ServiceUse> services = new ArrayList<>();

    protected Reachability() {}

    Reachability(TargetGroup targetGroup) {
        this.targetGroup = targetGroup;
    }

    /** @param functions the communication functions the group needs */
    public void change(ReachabilityDetails details, Collection<CommunicationFunction> functions) {
        targetGroup.getStrategy().mustBeDraft();
        this.details = new ReachabilityDetails(details);
        this.functions = EnumNames.joined(functions);
        targetGroup.getStrategy().refreshFigures();
    }

    /** @param channel the channel of the catalogue that this service is; null where it is none of them */
    public ServiceUse addService(Channel channel, ServiceUseDetails details) {
        targetGroup.getStrategy().mustBeDraft();
        var service = services().add(new ServiceUse(this, services().nextPosition(), channel, details));
        targetGroup.getStrategy().refreshFigures();
        return service;
    }

    Entries<ServiceUse> services() {
        return new Entries<>(services);
    }

    public TargetGroup getTargetGroup() {
        return targetGroup;
    }

    public ReachabilityDetails getDetails() {
        return details == null ? new ReachabilityDetails() : new ReachabilityDetails(details);
    }

    public Set<CommunicationFunction> getFunctions() {
        return EnumNames.split(CommunicationFunction.class, functions);
    }

    public List<ServiceUse> getServices() {
        return services().present();
    }
}
