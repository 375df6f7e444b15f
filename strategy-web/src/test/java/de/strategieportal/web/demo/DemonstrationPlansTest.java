package de.strategieportal.web.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.ShippedCatalog;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.StepProgress;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFigures;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which plans are sound, and which show the faults that a feasibility check is there to find. */
class DemonstrationPlansTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final CalendarQuarter NOW = CalendarQuarter.of("2026-Q4");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    Map<String, Strategy> plans;

    @BeforeEach
    void the_portal_starts_with_the_demonstration() {
        database.transaction(new ShippedCatalog(database.em)::loadOnce);
        var demonstration = new Demonstration();
        demonstration.em = database.em;
        demonstration.clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        database.transaction(() -> demonstration.load("hash"));
        plans = database.em
                .createQuery("SELECT s FROM Strategy s", Strategy.class)
                .getResultStream()
                .collect(toMap(plan -> plan.getDetails().getTitle(), Function.identity()));
    }

    @Test
    void the_chain_holds_from_overarching_goal_to_resource_in_the_sound_plans() {
        for (var title : new String[] {
            "Eichkamp bleibt im Gespräch",
            "Sonnenhang spricht viele Sprachen",
            "Lerchenfeld entlastet",
            "Hafen trifft Vorstadt",
            "Viertel auf Zeit, Nachbarn auf Dauer",
            "Mühlenwiesen wächst zusammen",
            "Ankommen am Bahnhof",
            "Vom Hausflur aufs Handy"
        }) {
            var plan = plans.get(title);
            assertThat(plan.progress()).as(title).allMatch(StepProgress::isComplete);
            assertThat(plan.getDigitalGoals()).as(title).allSatisfy(goal -> {
                assertThat(goal.getContributions()).isNotEmpty();
                assertThat(goal.getIndicators()).isNotEmpty();
                assertThat(goal.getDetails().getOfflineInterplay()).isNotBlank();
            });
            assertThat(plan.getActivities())
                    .as(title)
                    .flatExtracting(activity -> activity.getGoals())
                    .containsAll(plan.getDigitalGoals());
            assertThat(plan.getBudgetLines()).as(title).isNotEmpty();
            assertThat(plan.getDetails().getVision()).as(title).isNotBlank();
        }
    }

    @Test
    void effort_is_underestimated_on_the_hillside_and_at_the_station() {
        assertThat(belowUsual("Sonnenhang spricht viele Sprachen")).containsExactly("Instagram");
        assertThat(belowUsual("Ankommen am Bahnhof"))
                .containsExactly("Selbst betriebene Nachbarschaftsplattform (Open Source)");
        assertThat(belowUsual("Eichkamp bleibt im Gespräch")).isEmpty();
    }

    @Test
    void one_group_is_reached_by_nothing() {
        var plan = plans.get("Ziegelei: günstig leben, gut informiert");

        assertThat(plan.getTargetGroups())
                .filteredOn(group -> plan.goalsOf(group).isEmpty())
                .extracting(group -> group.getDetails().getName())
                .containsExactly("Männer ab 50 ohne Arbeit");
    }

    @Test
    void one_group_without_skills_has_no_offline_activity_that_could_motivate_it() {
        var group = group("Ankommen am Bahnhof", "Menschen ohne gesicherte Wohnung");

        assertThat(group.getReachability()).hasValueSatisfying(reachability -> {
            assertThat(reachability.getDetails().getSkill()).isEqualTo(1);
            assertThat(reachability.getDetails().getMotivatingOffline()).isNull();
        });
    }

    @Test
    void one_group_has_no_reachability_though_the_plan_is_active() {
        assertThat(group("Hilfe, die ankommt", "Alleinerziehende mit Schichtdienst")
                        .getReachability())
                .isEmpty();
    }

    @Test
    void a_channel_in_the_old_town_has_no_moderator_and_an_activity_nobody_responsible() {
        var plan = plans.get("Altstadt redet mit");

        assertThat(plan.getChannels())
                .filteredOn(ChannelAssessment::isChosen)
                .filteredOn(channel -> channel.getDetails().getModerator() == null)
                .extracting(ChannelAssessment::getName)
                .containsExactly("Beteiligungsplattform (z. B. adhocracy+, Decidim)");
        assertThat(plan.getActivities())
                .filteredOn(activity -> activity.getDetails().getStatus() != ActivityStatus.DROPPED)
                .filteredOn(activity -> activity.getResource().isEmpty())
                .extracting(activity -> activity.getDetails().getTitle())
                .containsExactly("Ausstellung am Bauzaun erneuern");
    }

    @Test
    void coverage_falls_below_four_fifths_where_the_hours_end_or_never_sufficed() {
        assertThat(FeasibilityCheck.of(plans.get("Altstadt redet mit"), TODAY).light())
                .isEqualTo(Light.NOT_SUSTAINABLE);
        assertThat(plans.get("Hilfe, die ankommt").getFigures())
                .extracting(StrategyFigures::coverage)
                .allMatch(coverage -> coverage.light() == Light.NOT_SUSTAINABLE);
    }

    @Test
    void most_running_hours_rest_on_volunteers_around_the_parish() {
        var running = plans.get("Hilfe, die ankommt").getActivities().stream()
                .filter(activity -> activity.getPeriod().contains(NOW))
                .toList();

        assertThat(hours(running.stream().filter(this::isOnVolunteers)))
                .isGreaterThan(hours(running.stream().filter(activity -> !isOnVolunteers(activity)))
                        .multiply(BigDecimal.valueOf(2)));
    }

    @Test
    void one_person_carries_more_than_four_fifths_of_the_hours_in_the_new_estate() {
        var resources = plans.get("Mühlenwiesen wächst zusammen").getResources();
        var all = resources.stream().map(resource -> resource.hoursIn(NOW)).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(resources)
                .filteredOn(resource -> resource.getDetails().getHeadCount() == 1)
                .extracting(resource -> resource.hoursIn(NOW))
                .allMatch(one -> one.compareTo(all.multiply(new BigDecimal("0.8"))) > 0);
    }

    @Test
    void some_resources_are_unconfirmed_or_were_last_confirmed_too_long_ago() {
        assertThat(plans.get("Sonnenhang spricht viele Sprachen").getResources())
                .filteredOn(this::isUnconfirmed)
                .extracting(resource -> resource.getDetails().getLabel())
                .containsExactly("Gemeinwesenarbeit im Stadtteilhaus", "Sprachmittler*innen");
        assertThat(plans.get("Eichkamp bleibt im Gespräch").getResources()).noneMatch(this::isUnconfirmed);
    }

    @Test
    void one_operation_outlives_its_funding() {
        var plan = plans.get("Lerchenfeld entlastet");

        assertThat(plan.getBudgetLines().get(0).getPeriod().getTo())
                .isLessThan(plan.getPeriod().getTo());
    }

    @Test
    void a_draft_came_back_with_a_reason() {
        assertThat(plans.get("Kultur auf Rezept in der Altstadt").getSentBackReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("Vision"));
    }

    private Iterable<String> belowUsual(String title) {
        return plans.get(title).getChannels().stream()
                .filter(ChannelAssessment::isChosen)
                .filter(channel -> channel.getChannel()
                        .filter(usual -> channel.getDetails()
                                        .getRunningHours()
                                        .compareTo(usual.getDetails().getRunningHoursLow())
                                < 0)
                        .isPresent())
                .map(ChannelAssessment::getName)
                .toList();
    }

    private TargetGroup group(String plan, String name) {
        return plans.get(plan).getTargetGroups().stream()
                .filter(group -> group.getDetails().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOnVolunteers(Activity activity) {
        return activity.getResource().orElseThrow().getDetails().getKind() == ResourceKind.VOLUNTEER;
    }

    private boolean isUnconfirmed(Resource resource) {
        var confirmed = resource.getDetails().getConfirmedOn();
        return confirmed == null || confirmed.isBefore(TODAY.minusDays(180));
    }

    private static BigDecimal hours(Stream<Activity> activities) {
        return activities
                .map(activity -> activity.getDetails().getHoursPerWeek())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
