package de.strategieportal.strategy.suitability;

import static de.strategieportal.strategy.StrategyFixture.YEAR;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelDetails;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.catalog.Lawfulness;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.ReachabilityDetails;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFixture;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.strategy.Weights;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.traeger.TraegerType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Plans and channels with nothing in them but what a test is about. */
final class SuitabilityFixture {

    private SuitabilityFixture() {}

    static Strategy plan() {
        return StrategyFixture.draft();
    }

    static Strategy planUnder(DataProtectionRegime regime) {
        return StrategyFixture.draft(
                new Traeger("Gemeinde", TraegerType.INSTITUTION, regime, null), StrategyFixture.quartier());
    }

    static TargetGroup group(Strategy plan, Integer size, int priority) {
        return group(plan, size, priority, details -> {});
    }

    static TargetGroup group(Strategy plan, Integer size, int priority, Consumer<TargetGroupDetails> more) {
        var details = new TargetGroupDetails();
        details.setName("Gruppe " + (plan.getTargetGroups().size() + 1));
        details.setSize(size);
        details.setPriority(priority);
        more.accept(details);
        return plan.addTargetGroup(StrategyFixture.olderPeople(), details);
    }

    static void goal(Strategy plan, TargetGroup group, GoalType type) {
        var details = new DigitalGoalDetails();
        details.setGoalType(type);
        details.setWording("Ziel");
        plan.addDigitalGoal(group, details, List.of());
    }

    static void needs(TargetGroup group, Integer skill, CommunicationFunction... functions) {
        var details = new ReachabilityDetails();
        details.setSkill(skill);
        group.describeReachability().change(details, Set.of(functions));
    }

    static void hours(Strategy plan, String perWeek) {
        plan.addResource(StrategyFixture.hours(ResourceKind.STAFF, perWeek, 1), YEAR, Set.of());
    }

    static void budget(Strategy plan, String amount) {
        var details = new BudgetLineDetails();
        details.setLabel("Förderung");
        details.setAmount(new BigDecimal(amount));
        plan.addBudgetLine(details, YEAR);
    }

    static ChannelDetails details() {
        var details = StrategyFixture.newsletter().getDetails();
        details.setName("App");
        details.setMinimumAge(0);
        details.setSkillNeeded(0);
        details.setCostMonth(BigDecimal.ZERO);
        return details;
    }

    static Channel channel(Consumer<ChannelDetails> more) {
        return channel(more, null, Set.of(), Set.of());
    }

    static Channel channel(
            Consumer<ChannelDetails> more,
            ReferenceFigure figure,
            Set<CommunicationFunction> functions,
            Set<GoalType> goalTypes) {
        var details = details();
        more.accept(details);
        return new Channel("APP", details, figure, functions, goalTypes);
    }

    static Channel lawful(Lawfulness dsgvo, Lawfulness kdg, Lawfulness dsgEkd) {
        return channel(details -> {
            details.setLawfulDsgvo(dsgvo);
            details.setLawfulKdg(kdg);
            details.setLawfulDsgEkd(dsgEkd);
        });
    }

    static ChannelAssessment held(Strategy plan, Channel channel, Consumer<ChannelAssessmentDetails> more) {
        var details = new ChannelAssessmentDetails();
        details.setModerator("Quartiersarbeit");
        details.setRunningHours(BigDecimal.ONE);
        more.accept(details);
        return plan.addChannel(channel, details, List.of());
    }

    static Suitability suitability(Strategy plan, Channel channel) {
        return Suitability.of(new Demand(plan), Candidate.of(channel, plan.getPeriod()), Weights.USUAL);
    }

    static Suitability suitability(Strategy plan, ChannelAssessment assessment) {
        return Suitability.of(plan, assessment, Weights.USUAL);
    }

    static List<Sentence.About> matters(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::about).toList();
    }
}
