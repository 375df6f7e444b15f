package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeversTest {

    static final LocalDate BEFORE = Q1.previous().firstDay();

    Strategy plan = draft();

    LeversTest() {
        plan.addResource(hours(ResourceKind.STAFF, "5", 2), YEAR, Set.of());
    }

    @Test
    void are_not_needed_where_the_hours_suffice() {
        works("10", Period.of(Q1, Q2));
        assertThat(levers()).isEmpty();
    }

    @Test
    void say_how_many_hours_more_would_do_rounded_up_to_what_suffices() {
        works("10", YEAR);
        plan.addActivity(activity("0.5", "0"), Period.of(Q2, Q2), ActivityLinks.none());
        assertThat(levers()).extracting(Lever::kind).contains(LeverKind.ADD_HOURS);
        var more = only(LeverKind.ADD_HOURS, Q2);
        assertThat(more.hours()).isEqualTo("0.04");
        assertThat(more.light()).isEqualTo(Light.SUSTAINABLE);
        assertThat(more.planLight()).isEqualTo(Light.SUSTAINABLE);
    }

    @Test
    void name_the_channel_whose_hours_would_do_and_the_goals_it_would_leave() {
        works("8", YEAR);
        var group = plan.addTargetGroup(olderPeople(), group("Ältere"));
        var alone = plan.addDigitalGoal(group, digitalGoal("Informieren"), List.of());
        var twice = plan.addDigitalGoal(group, digitalGoal("Mitreden"), List.of());
        channel("Brett", "1", twice);
        var chat = channel("Gruppe", "4", alone, twice);

        var drop = levers().stream()
                .filter(lever -> lever.quarter().equals(Q3) && lever.kind() == LeverKind.DROP_CHANNEL)
                .findFirst()
                .orElseThrow();

        assertThat(drop.entry()).contains(chat);
        assertThat(drop.hours()).isEqualByComparingTo("4");
        assertThat(drop.missing()).isEqualByComparingTo("0");
        assertThat(drop.light()).isEqualTo(Light.SUSTAINABLE);
        assertThat(drop.planLight()).isEqualTo(Light.SUSTAINABLE);
        assertThat(drop.goalsLost()).isEqualTo(1);
    }

    @Test
    void shift_an_activity_to_where_there_is_room() {
        works("8", Period.of(Q1, Q1));
        var fair = works("6", Period.of(Q1, Q1));
        assertThat(levers())
                .filteredOn(lever -> lever.kind() == LeverKind.START_LATER)
                .first()
                .satisfies(least -> assertThat(least.entry()).contains(fair))
                .satisfies(least -> assertThat(least.planLight()).isEqualTo(Light.SUSTAINABLE));
    }

    @Test
    void shift_a_channel_that_then_has_one_quarter_more_to_be_set_up_in() {
        var details = use("52", "8");
        details.setOwnName("App");
        details.setOwnClass(ChannelClass.OPERATED_PLATFORM);
        details.setFirstQuarter(Q2);
        plan.addChannel(null, details, List.of());
        works("6", Period.of(Q2, Q2));
        works("7", Period.of(Q1, Q1));
        var shift = only(LeverKind.START_LATER, Q2);
        assertThat(shift.hours()).isEqualByComparingTo("6");
        assertThat(shift.planLight()).isEqualTo(Light.SUSTAINABLE);
    }

    @Test
    void shift_nothing_that_would_dig_the_same_hole_elsewhere() {
        works("8", YEAR);
        works("6", Period.of(Q1, Q1));
        assertThat(levers()).extracting(Lever::kind).containsExactly(LeverKind.ADD_HOURS);
    }

    @Test
    void shift_nothing_that_has_begun_or_out_of_the_plan() {
        var running = works("8", Period.of(Q4, Q4)).getDetails();
        running.setStatus(ActivityStatus.RUNNING);
        plan.getActivities().get(0).change(running, Period.of(Q4, Q4), ActivityLinks.none());
        works("6", Period.of(Q3, Q4));
        assertThat(FeasibilityCheck.of(plan, Q4.firstDay()).levers())
                .extracting(Lever::kind)
                .containsExactly(LeverKind.ADD_HOURS);
        assertThat(FeasibilityCheck.of(plan, Q3.firstDay()).levers())
                .extracting(Lever::kind)
                .containsExactly(LeverKind.ADD_HOURS);
        assertThat(FeasibilityCheck.of(plan, Q2.firstDay()).levers())
                .extracting(Lever::kind)
                .containsExactly(LeverKind.ADD_HOURS, LeverKind.START_EARLIER);
    }

    @Test
    void are_no_advice_any_more_once_the_plan_is_over() {
        works("20", YEAR);
        assertThat(FeasibilityCheck.of(plan, Q4.next().firstDay()).levers()).isEmpty();
    }

    private Activity works(String hoursPerWeek, Period period) {
        return plan.addActivity(activity("0", hoursPerWeek), period, ActivityLinks.none());
    }

    private ChannelAssessment channel(String name, String runningHours, DigitalGoal... goals) {
        var details = use("0", runningHours);
        details.setOwnName(name);
        details.setOwnClass(ChannelClass.SOCIAL_MEDIA);
        return plan.addChannel(null, details, List.of(goals));
    }

    private Lever only(LeverKind kind, CalendarQuarter quarter) {
        assertThat(levers())
                .filteredOn(lever -> lever.kind() == kind && lever.quarter().equals(quarter))
                .hasSize(1);
        return levers().stream()
                .filter(lever -> lever.kind() == kind && lever.quarter().equals(quarter))
                .findFirst()
                .orElseThrow();
    }

    private List<Lever> levers() {
        return FeasibilityCheck.of(plan, BEFORE).levers();
    }
}
