package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.reach.ExpectedReach;
import de.strategieportal.strategy.reach.ReachBand;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The chain of a plan from target group to channel. */
public final class PlanProfile {

    /** A target group, what is to be reached with it, and how many that will be. */
    public record Link(String group, String persons, String reached, String byNone, List<Aim> goals) {}

    public record Aim(String goal, String channels) {}

    private final Strategy plan;
    private final ExpectedReach reach;
    private final Texts texts;

    public PlanProfile(Strategy plan, Texts texts) {
        this.plan = plan;
        this.reach = ExpectedReach.of(plan);
        this.texts = texts;
    }

    public List<Link> chain() {
        return plan.getTargetGroups().stream().map(this::link).toList();
    }

    private Link link(TargetGroup group) {
        var reached = reach.of(group);
        return new Link(
                group.getDetails().getName(),
                whole(Optional.ofNullable(group.getDetails().getSize()).map(BigDecimal::valueOf)),
                band(reached.reached()),
                band(reached.byNone()),
                plan.getDigitalGoals().stream()
                        .filter(goal -> goal.getTargetGroup().equals(group))
                        .map(goal -> new Aim(goal.getDetails().getWording(), channels(goal)))
                        .toList());
    }

    private String channels(DigitalGoal goal) {
        var serving = plan.getChannels().stream()
                .filter(channel -> channel.isChosen() && channel.getGoals().contains(goal))
                .map(ChannelAssessment::getName)
                .toList();
        return serving.isEmpty() ? texts.of("plan.no_channel") : String.join(", ", serving);
    }

    private String band(Optional<ReachBand> band) {
        return band.map(known -> Stream.of(known.low(), known.high())
                        .map(persons -> whole(Optional.of(persons)))
                        .distinct()
                        .reduce((low, high) -> low + " – " + high)
                        .orElseThrow())
                .orElseGet(() -> texts.of("unknown.short"));
    }

    private String whole(Optional<BigDecimal> number) {
        return number.map(known -> Unit.WHOLE.shown(known, texts.locale())).orElseGet(() -> texts.of("unknown.short"));
    }
}
