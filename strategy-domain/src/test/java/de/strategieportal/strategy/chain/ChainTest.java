package de.strategieportal.strategy.chain;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.GoalContribution;
import de.strategieportal.strategy.OverarchingGoal;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChainTest {

    Strategy plan = sound();
    OverarchingGoal overarching = plan.getOverarchingGoals().get(0);
    TargetGroup group = plan.getTargetGroups().get(0);
    DigitalGoal goal = plan.getDigitalGoals().get(0);
    ChannelAssessment channel = plan.getChannels().get(0);

    @Test
    void leads_from_the_overarching_goal_to_the_resource_without_a_gap() {
        var chain = Chain.of(plan);
        assertThat(chain.links())
                .extracting(link -> link.from().stage() + " > " + link.to().stage())
                .containsExactly(
                        "OVERARCHING_GOAL > TARGET_GROUP",
                        "TARGET_GROUP > DIGITAL_GOAL",
                        "DIGITAL_GOAL > CHANNEL",
                        "CHANNEL > ACTIVITY",
                        "ACTIVITY > RESOURCE");
        assertThat(chain.gaps()).isZero();
        assertThat(written(chain.branches()))
                .isEqualTo("Niemand im Lindenhof bleibt unfreiwillig allein(Alleinlebende ab 65("
                        + "Die Termine des Treffs sind bekannt(E-Mail-Newsletter("
                        + "Handysprechstunde(Quartiersarbeit)))))");
        assertThat(chain.loose()).isEmpty();
    }

    @Test
    void of_an_empty_plan_is_empty() {
        assertThat(Chain.of(draft()).isEmpty()).isTrue();
    }

    @Nested
    class Gaps {

        @Test
        void are_an_overarching_goal_to_which_nothing_contributes_and_a_group_without_goal() {
            plan.addOverarchingGoal(goal("Alle reden mit"));
            plan.addTargetGroup(olderPeople(), group("Familien"));
            assertThat(missing("Alle reden mit")).containsExactly(MissingLink.NO_DIGITAL_GOAL);
            assertThat(missing("Familien")).containsExactly(MissingLink.NO_DIGITAL_GOAL);
            assertThat(Chain.of(plan).gaps()).isEqualTo(2);
        }

        @Test
        void are_a_digital_goal_without_overarching_goal_and_without_channel() {
            plan.addDigitalGoal(group, digitalGoal("Mitreden"), List.of());
            assertThat(missing("Mitreden")).containsExactly(MissingLink.NO_OVERARCHING_GOAL, MissingLink.NO_CHANNEL);
        }

        @Test
        void are_a_channel_and_an_activity_that_serve_nothing_and_nobody_responsible() {
            plan.addChannel(null, own("Brett", Decision.USE), List.of());
            plan.addActivity(activity("0", "1"), YEAR, ActivityLinks.none());
            assertThat(missing("Brett")).containsExactly(MissingLink.SERVES_NOTHING);
            assertThat(Chain.of(plan).nodes(ChainStage.ACTIVITY).get(1).missing())
                    .containsExactly(MissingLink.SERVES_NOTHING, MissingLink.NO_RESOURCE);
        }

        private List<MissingLink> missing(String name) {
            return Chain.of(plan).nodes(stage(name)).stream()
                    .filter(node -> node.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .missing();
        }

        private ChainStage stage(String name) {
            return Stream.of(ChainStage.values())
                    .filter(stage -> Chain.of(plan).nodes(stage).stream()
                            .anyMatch(node -> node.name().equals(name)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void leaves_out_channels_not_used_and_activities_dropped() {
        plan.addChannel(null, own("Brett", Decision.LATER), List.of(goal));
        var dropped = activity("0", "1");
        dropped.setStatus(ActivityStatus.DROPPED);
        plan.addActivity(dropped, YEAR, ActivityLinks.none());
        assertThat(Chain.of(plan).nodes(ChainStage.CHANNEL)).hasSize(1);
        assertThat(Chain.of(plan).nodes(ChainStage.ACTIVITY)).hasSize(1);
    }

    @Test
    void hangs_an_activity_without_channel_on_its_goals() {
        plan.addActivity(activity("0", "1"), YEAR, new ActivityLinks(Optional.empty(), List.of(goal), List.of()));
        assertThat(Chain.of(plan).links())
                .extracting(link -> link.from().stage() + " > " + link.to().stage())
                .contains("DIGITAL_GOAL > ACTIVITY");
    }

    @Test
    void writes_out_a_branch_once_and_shows_a_group_only_the_goals_that_contribute() {
        var second = plan.addOverarchingGoal(goal("Alle reden mit"));
        plan.addDigitalGoal(group, digitalGoal("Mitreden"), List.of(new GoalContribution(second, null)));
        goal.change(
                group,
                goal.getDetails(),
                List.of(new GoalContribution(overarching, null), new GoalContribution(second, null)));

        var branches = Chain.of(plan).branches();

        assertThat(written(branches.subList(1, 2)))
                .isEqualTo("Alle reden mit(Alleinlebende ab 65(Die Termine des Treffs sind bekannt…, Mitreden))");
    }

    @Test
    void keeps_what_hangs_on_no_overarching_goal_apart() {
        plan.addDigitalGoal(group, digitalGoal("Mitreden"), List.of());
        plan.addTargetGroup(olderPeople(), group("Familien"));
        assertThat(written(Chain.of(plan).loose())).isEqualTo("Familien, Mitreden");
    }

    private static ChannelAssessmentDetails own(String name, Decision decision) {
        var details = use("0", "0");
        details.setOwnName(name);
        details.setOwnClass(ChannelClass.SOCIAL_MEDIA);
        details.setDecision(decision);
        return details;
    }

    private static String written(List<ChainBranch> branches) {
        return branches.stream()
                .map(branch -> branch.node().name()
                        + (branch.repeated() ? "…" : "")
                        + (branch.branches().isEmpty() ? "" : "(" + written(branch.branches()) + ")"))
                .collect(Collectors.joining(", "));
    }
}
