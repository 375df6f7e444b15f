package de.strategieportal.web.strategy;

import de.strategieportal.catalog.Channel;
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

@Named
@RequestScoped
public class ChannelForm extends EntryForm<ChannelAssessment, ChannelAssessmentDetails> {

    @Inject
    ChannelPlanning planning;

    private Long channel;
    private List<Long> goals = List.of();

    public ChannelForm() {
        super("channel");
    }

    @Override
    protected List<ChannelAssessment> entries(Strategy strategy) {
        return strategy.getChannels();
    }

    @Override
    protected ChannelAssessmentDetails blank() {
        return new ChannelAssessmentDetails();
    }

    @Override
    protected ChannelAssessmentDetails details(ChannelAssessment stored) {
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
        channel = stored.getChannel().map(Channel::getId).orElse(null);
        goals = stored.getGoals().stream().map(DigitalGoal::getId).toList();
    }

    @Override
    protected void add(long strategy, ChannelAssessmentDetails details) {
        planning.add(strategy, Optional.ofNullable(channel), details, goals);
    }

    @Override
    protected void change(long strategy, long assessment, long shown, ChannelAssessmentDetails details) {
        planning.change(strategy, assessment, shown, Optional.ofNullable(channel), details, goals);
    }
}
