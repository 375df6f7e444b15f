package de.strategieportal.web.strategy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.strategy.NamedChoice;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.StrategyPlanning;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class StrategyNewPage extends DraftBeginning {

    private static final int TWO_YEARS = 8;

    @Inject
    StrategyPlanning planning;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    private final StrategyDetails details = new StrategyDetails();

    public String begin() {
        long traeger = caller.traeger().orElseThrow(AccessDenied::new);
        long id = planning.begin(traeger, getQuartier(), details, period());
        notices.say("strategy_new.begun");
        return "/strategy/overview?faces-redirect=true&strategy=" + id;
    }

    @Override
    protected int usualLength() {
        return TWO_YEARS;
    }

    /** Plans that their Träger offers as a beginning. */
    public List<NamedChoice> getTemplates() {
        return overview.templates();
    }

    public StrategyDetails getDetails() {
        return details;
    }
}
