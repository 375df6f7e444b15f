package de.strategieportal.bench;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.OverarchingGoalDetails;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.traeger.Traeger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Plans as large as benchmarks speak of, with numbers from a fixed sequence of chance. */
final class InventedPlans {

    private final Random random;
    private final List<TargetGroupCategory> categories;
    private final List<Channel> channels;

    InventedPlans(Random random, List<TargetGroupCategory> categories, List<Channel> channels) {
        this.random = random;
        this.categories = categories;
        this.channels = channels;
    }

    Strategy plan(Traeger traeger, Quartier quartier) {
        var details = new StrategyDetails();
        details.setTitle("Plan " + random.nextInt(1_000_000));
        var plan = new Strategy(traeger, quartier, details, LargeInstallation.THREE_YEARS);
        plan.together(() -> fill(plan));
        plan.submit();
        if (random.nextInt(10) > 0) {
            plan.approve();
            plan.start();
        }
        plan.touched(
                "Kim",
                LocalDate.parse("2026-01-01").plusDays(random.nextInt(300)).atTime(9, 0));
        return plan;
    }

    private void fill(Strategy plan) {
        times(3, i -> plan.addOverarchingGoal(overarchingGoal()));
        times(2, i -> plan.addBudgetLine(budget(), LargeInstallation.THREE_YEARS));
        var groups = times(5, i -> group(plan));
        var goals = times(12, i -> goal(plan, groups.get(i % 5)));
        var resources = times(8, i -> resource(plan));
        var channels = times(6, i -> channel(plan, i, goals));
        times(
                15,
                i -> plan.addActivity(
                        activity(),
                        random.nextBoolean()
                                ? LargeInstallation.THREE_YEARS
                                : Period.of(LargeInstallation.NOW, LargeInstallation.THREE_YEARS.getTo()),
                        new ActivityLinks(
                                Optional.of(resources.get(i % 8)),
                                List.of(goals.get(i % 12)),
                                List.of(channels.get(i % 6)))));
    }

    private static <T> List<T> times(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }

    private static OverarchingGoalDetails overarchingGoal() {
        var details = new OverarchingGoalDetails();
        details.setWording("Nachbarschaft stärken");
        return details;
    }

    private BudgetLineDetails budget() {
        var details = new BudgetLineDetails();
        details.setLabel("Projektmittel");
        details.setAmount(BigDecimal.valueOf(1000L * random.nextInt(40)));
        return details;
    }

    private TargetGroup group(Strategy plan) {
        var details = new TargetGroupDetails();
        details.setName("Gruppe " + random.nextInt(1000));
        details.setAgeFrom(random.nextInt(70));
        details.setSize(random.nextInt(5) == 0 ? null : 20 + random.nextInt(600));
        return plan.addTargetGroup(categories.get(random.nextInt(categories.size())), details);
    }

    private DigitalGoal goal(Strategy plan, TargetGroup group) {
        var details = new DigitalGoalDetails();
        details.setGoalType(GoalType.values()[random.nextInt(GoalType.values().length)]);
        details.setWording("Ziel " + random.nextInt(1000));
        return plan.addDigitalGoal(group, details, List.of());
    }

    private Resource resource(Strategy plan) {
        var details = new ResourceDetails();
        details.setKind(ResourceKind.values()[random.nextInt(4)]);
        details.setLabel("Quartiersarbeit");
        details.setHoursPerWeek(BigDecimal.valueOf(random.nextInt(60), 1));
        details.setHeadCount(1 + random.nextInt(3));
        return plan.addResource(
                details, LargeInstallation.THREE_YEARS, Set.of(ResourcePhase.values()[random.nextInt(3)]));
    }

    private ChannelAssessment channel(Strategy plan, int position, List<DigitalGoal> goals) {
        var details = new ChannelAssessmentDetails();
        details.setDecision(position < 4 ? Decision.USE : Decision.LATER);
        details.setSetupHours(BigDecimal.valueOf(random.nextInt(80)));
        details.setRunningHours(BigDecimal.valueOf(random.nextInt(40), 1));
        return plan.addChannel(
                channels.get(position % channels.size()),
                details,
                List.of(goals.get(2 * position), goals.get(2 * position + 1)));
    }

    private ActivityDetails activity() {
        var details = new ActivityDetails();
        details.setTitle("Sprechstunde");
        details.setHoursPerWeek(BigDecimal.valueOf(random.nextInt(30), 1));
        details.setOneOffHours(BigDecimal.valueOf(random.nextInt(40)));
        return details;
    }
}
