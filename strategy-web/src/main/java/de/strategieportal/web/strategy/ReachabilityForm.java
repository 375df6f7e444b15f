package de.strategieportal.web.strategy;

import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.strategy.Reachability;
import de.strategieportal.strategy.ReachabilityDetails;
import de.strategieportal.strategy.ReachabilityPlanning;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How one target group can be reached. There is one description a group, so nothing is added or removed. */
@Named
@RequestScoped
public class ReachabilityForm extends EntryForm<TargetGroup, ReachabilityDetails> {

    private static final long NOT_DESCRIBED = -1;

    @Inject
    ReachabilityPlanning planning;

    private List<CommunicationFunction> functions = List.of();

    public ReachabilityForm() {
        super("group");
    }

    /** The group that is described. */
    public List<TargetGroup> getSubject() {
        return plan.getStrategy().getTargetGroups().stream().filter(this::isFor).toList();
    }

    /** Its name. */
    public String getWho() {
        return getSubject().stream().map(TargetGroup::getLabel).findFirst().orElse("");
    }

    /** Whether more is said than the short form asks. */
    public boolean isDetailed() {
        var details = getDetails();
        return Stream.of(
                        details.getLanguages(),
                        details.getBarriers(),
                        details.getLocalOffers(),
                        details.getMotivatingOffline(),
                        details.getSupportOffers())
                .anyMatch(Objects::nonNull);
    }

    @Override
    public boolean isRemovable() {
        return false;
    }

    public List<CommunicationFunction> getFunctions() {
        getDetails();
        return functions;
    }

    public void setFunctions(List<CommunicationFunction> functions) {
        getDetails();
        this.functions = functions;
    }

    @Override
    protected List<TargetGroup> entries(Strategy strategy) {
        return strategy.getTargetGroups();
    }

    @Override
    protected ReachabilityDetails blank() {
        return new ReachabilityDetails();
    }

    @Override
    protected ReachabilityDetails details(TargetGroup stored) {
        return stored.getReachability().map(Reachability::getDetails).orElseGet(this::blank);
    }

    @Override
    protected long version(TargetGroup stored) {
        return stored.getReachability().map(Reachability::getVersion).orElse(NOT_DESCRIBED);
    }

    @Override
    protected void fill(TargetGroup stored) {
        functions = stored.getReachability()
                .map(reachability -> List.copyOf(reachability.getFunctions()))
                .orElse(List.of());
    }

    @Override
    protected void add(long strategy, ReachabilityDetails details) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void change(long strategy, long group, long shown, ReachabilityDetails details) {
        var version = shown == NOT_DESCRIBED ? Optional.<Long>empty() : Optional.of(shown);
        planning.describe(strategy, group, version, details, functions);
    }
}
