package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.*;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Period;
import de.strategieportal.traeger.Traeger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** As large as plans get: 20 groups, 60 goals, 40 channels, 100 activities, 50 resources over three years, and too few hours. */
final class LargePlan {

    static final int GROUPS = 20;
    static final int GOALS = 60;
    static final int CHANNELS = 40;
    static final int ACTIVITIES = 100;
    static final int RESOURCES = 50;

    private final Strategy plan;
    private final List<Channel> catalogue;

    LargePlan(Traeger traeger, Quartier quartier, TargetGroupCategory category, List<Channel> catalogue) {
        plan = new Strategy(traeger, quartier, named("Drei Jahre Lindenhof"), Period.of(Q1, Q1.plus(11)));
        this.catalogue = catalogue;
        var overarching = many(5, i -> plan.addOverarchingGoal(goal("Übergeordnetes Ziel " + i)));
        var groups = many(GROUPS, i -> group(i, category));
        var goals = many(GOALS, i -> digitalGoal(i, groups.get(i % GROUPS), overarching));
        var resources = many(RESOURCES, this::resource);
        var channels = many(CHANNELS, i -> channel(i, goals));
        many(ACTIVITIES, i -> activity(i, goals, channels, resources));
        many(3, i -> budget(i));
    }

    Strategy plan() {
        return plan;
    }

    private static <E> List<E> many(int count, IntFunction<E> make) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(make).toList());
    }

    private TargetGroup group(int i, TargetGroupCategory category) {
        var details = StrategyFixture.group("Zielgruppe " + i);
        details.setAgeFrom(3 * i);
        details.setAgeTo(3 * i + 30);
        var group = plan.addTargetGroup(category, details);
        group.describeReachability().change(skill(i % 5), Set.of());
        for (int service = 0; service < 3 && service < catalogue.size(); service++) {
            group.describeReachability()
                    .addService(catalogue.get((i + service) % catalogue.size()), usedBy(String.valueOf(10 + i)));
        }
        return group;
    }

    private DigitalGoal digitalGoal(int i, TargetGroup group, List<OverarchingGoal> overarching) {
        var contributes = i % 9 == 0
                ? List.<GoalContribution>of()
                : List.of(
                        new GoalContribution(overarching.get(i % 5), null),
                        new GoalContribution(overarching.get((i + 2) % 5), null));
        var goal = plan.addDigitalGoal(group, StrategyFixture.digitalGoal("Digitales Ziel " + i), contributes);
        goal.addIndicator(indicator("Wie viele"));
        goal.addIndicator(indicator("Wie oft"));
        return goal;
    }

    private Resource resource(int i) {
        var kind = ResourceKind.values()[i % 4];
        var details = confirmed(hours(kind, String.valueOf(2 + i % 5), 1 + i % 3));
        details.setLabel("Ressource " + i);
        return plan.addResource(details, Period.of(Q1.plus(i % 4), Q1.plus(8 + i % 4)), Set.of(ResourcePhase.SUPPORT));
    }

    private ChannelAssessment channel(int i, List<DigitalGoal> goals) {
        var details = cared(use(String.valueOf(10 + i), String.valueOf(1 + i % 6)));
        details.setCostMonth(BigDecimal.valueOf(i));
        details.setFirstQuarter(i % 3 == 0 ? null : Q1.plus(i % 6));
        Channel known = i < catalogue.size() ? catalogue.get(i) : null;
        if (known == null) {
            details.setOwnName("Eigener Kanal " + i);
            details.setOwnClass(ChannelClass.OPERATED_PLATFORM);
        }
        return plan.addChannel(known, details, List.of(goals.get(i), goals.get((i * 7 + 3) % GOALS)));
    }

    private Activity activity(
            int i, List<DigitalGoal> goals, List<ChannelAssessment> channels, List<Resource> resources) {
        var details = StrategyFixture.activity(String.valueOf(i), String.valueOf(1 + i % 4));
        details.setTitle("Maßnahme " + i);
        details.setMode(ActivityMode.values()[i % 3]);
        return plan.addActivity(
                details,
                Period.of(Q1.plus(i % 8), Q1.plus(i % 8 + i % 4)),
                new ActivityLinks(
                        i % 10 == 0 ? Optional.empty() : Optional.of(resources.get(i % RESOURCES)),
                        List.of(goals.get(i % GOALS), goals.get((i * 3 + 1) % GOALS)),
                        i % 4 == 0 ? List.of() : List.of(channels.get(i % CHANNELS))));
    }

    private BudgetLine budget(int i) {
        var details = new BudgetLineDetails();
        details.setLabel("Förderung " + i);
        details.setAmount(new BigDecimal("25000"));
        return plan.addBudgetLine(details, Period.of(Q1, Q1.plus(3 + 4 * i)));
    }
}
