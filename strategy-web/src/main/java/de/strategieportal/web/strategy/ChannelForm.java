package de.strategieportal.web.strategy;

import de.strategieportal.catalog.Catalog;
import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelDetails;
import de.strategieportal.shared.NotFound;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.ChannelPlanning;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class ChannelForm extends EntryForm<ChannelAssessment, ChannelAssessmentDetails> {

    @Inject
    ChannelPlanning planning;

    @Inject
    Catalog catalog;

    private Channel catalogued;
    private List<Long> goals = List.of();

    public ChannelForm() {
        super("channel");
    }

    @Override
    protected List<ChannelAssessment> entries(Strategy strategy) {
        return strategy.getChannels();
    }

    /** A channel that is taken from the catalogue begins with what is usual. */
    @Override
    protected ChannelAssessmentDetails blank() {
        catalogued = Optional.ofNullable(Faces.getRequestParameter("take"))
                .map(ChannelForm::id)
                .map(catalog::channel)
                .orElse(null);
        return catalogued == null
                ? new ChannelAssessmentDetails()
                : ChannelAssessmentDetails.usualFor(catalogued.getDetails());
    }

    @Override
    protected ChannelAssessmentDetails details(ChannelAssessment stored) {
        return stored.getDetails();
    }

    /** Whether it is none of the catalogue. */
    public boolean isOwn() {
        getDetails();
        return catalogued == null;
    }

    /** What the catalogue says about it. */
    public ChannelDetails getCatalogued() {
        return catalogued.getDetails();
    }

    public List<Long> getGoals() {
        getDetails();
        return goals;
    }

    public void setGoals(List<Long> goals) {
        getDetails();
        this.goals = goals;
    }

    @Override
    protected void fill(ChannelAssessment stored) {
        catalogued = stored.getChannel().orElse(null);
        goals = stored.getGoals().stream().map(DigitalGoal::getId).toList();
    }

    @Override
    protected void add(long strategy, ChannelAssessmentDetails details) {
        planning.add(strategy, Optional.ofNullable(catalogued).map(Channel::getId), details, goals);
    }

    @Override
    protected void change(long strategy, long assessment, long shown, ChannelAssessmentDetails details) {
        planning.change(
                strategy, assessment, shown, Optional.ofNullable(catalogued).map(Channel::getId), details, goals);
    }

    /** Whoever took a channel goes on among those that are left. */
    @Override
    protected String anchor() {
        return isAnother() ? "candidates" : super.anchor();
    }

    private static long id(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }
}
