package de.strategieportal.reporting.dashboard;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;
import static de.strategieportal.strategy.StrategyFixture.activity;
import static de.strategieportal.strategy.StrategyFixture.channel;
import static de.strategieportal.strategy.StrategyFixture.digitalGoal;
import static de.strategieportal.strategy.StrategyFixture.goal;
import static de.strategieportal.strategy.StrategyFixture.hours;
import static de.strategieportal.strategy.StrategyFixture.named;
import static de.strategieportal.strategy.StrategyFixture.use;
import static de.strategieportal.strategy.StrategyFixture.usedBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.access.CallerFixture;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroupDetails;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every figure of the catalogue in Q4 2026, computed by hand from two small plans. */
class FiguresByHandTest {

    /** Figure: Am Hafen, Südpark, both together; – is unknown. */
    private static final String BY_HAND =
            """
            residents                    5000  2500  7500
            hours-available             20.00  8.00 28.00
            hours-staff                 10.00  8.00 18.00
            hours-volunteers             6.00  0.00  6.00
            hours-network-partners       3.00  0.00  3.00
            hours-multipliers            1.00  0.00  1.00
            hours-preparation           10.00  0.00 10.00
            hours-implementation        13.00  0.00 13.00
            hours-support                6.00  0.00  6.00
            volunteer-share              0.30  0.00  0.21
            single-points                   0     1     1
            hours-required              23.00  4.00 27.00
            required-staff               6.00  0.00  6.00
            required-volunteers          4.00  0.00  4.00
            required-network-partners    1.00  0.00  1.00
            required-multipliers         0.50  0.00  0.50
            required-nobody             11.50  4.00 15.50
            required-activities         20.00  4.00 24.00
            required-setup               1.00  0.00  1.00
            required-running             2.00  0.00  2.00
            coverage                     0.87  2.00  1.04
            balance                     -3.00  4.00  1.00
            hours-missing                3.00  0.00  3.00
            budget                    1000.00     – 1000.00
            channel-cost                30.00     –  30.00
            target-groups                   3     0     3
            persons                       300     –   300
            hard-to-reach                  50     –    50
            reach-low                     100     –   100
            reach-high                    140     –   140
            reach-share                  0.50     –  0.50
            none-low                       60     –    60
            none-high                     100     –   100
            goals                           3     0     3
            channels                        1     0     1
            activities                      5     1     6
            activities-running              1     0     1
            activities-done                 1     0     1
            critical                        1     0     1
            warnings                       14     3    17
            hints                           2     2     4
            strategies                      1     1     2
            sustainable                     0     1     1
            strained                        1     0     1
            not-sustainable                 0     0     0
            days-untouched                 10     3    10
            """;

    private static final CalendarQuarter NEXT = Q4.next();
    private static final Period PLAN = Period.of(Q3, NEXT);
    private static final Period ONLY_Q4 = Period.of(Q4, Q4);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private City city;
    private Quartier hafen;
    private Quartier park;

    @BeforeEach
    void two_plans() {
        city = new City(database);
        hafen = city.quartier("Am Hafen", 5000);
        park = city.quartier("Südpark", 2500);
        city.worksIn(city.federation, hafen, park);
        database.transaction(this::amHafen);
        database.transaction(this::suedpark);
    }

    private void amHafen() {
        var plan = plan(hafen);
        // available: 10 + 3 × 2 + 3 + 1; more than 80 % of 20 hours come from nobody
        var staff = plan.addResource(
                hours(ResourceKind.STAFF, "10", 1),
                PLAN,
                Set.of(ResourcePhase.PREPARATION, ResourcePhase.IMPLEMENTATION));
        var volunteers =
                plan.addResource(hours(ResourceKind.VOLUNTEER, "2", 3), ONLY_Q4, Set.of(ResourcePhase.SUPPORT));
        var partner = plan.addResource(
                hours(ResourceKind.NETWORK_PARTNER, "3", 1), PLAN, Set.of(ResourcePhase.IMPLEMENTATION));
        var multiplier = plan.addResource(hours(ResourceKind.MULTIPLIER, "1", 1), PLAN, Set.of());
        // three quarters share 3000 EUR
        var money = new BudgetLineDetails();
        money.setLabel("Projektmittel");
        money.setAmount(new BigDecimal("3000"));
        plan.addBudgetLine(money, PLAN);
        chain(plan);
        // 5 + 39 ÷ (13 × 3) = 6; what is dropped costs nothing
        does(plan, "39", "5", PLAN, ActivityStatus.RUNNING, staff);
        does(plan, "0", "4", ONLY_Q4, ActivityStatus.DONE, volunteers);
        does(plan, "0", "1", PLAN, ActivityStatus.PLANNED, partner);
        does(plan, "0", "0.5", ONLY_Q4, ActivityStatus.PLANNED, multiplier);
        does(plan, "0", "8.5", ONLY_Q4, ActivityStatus.PLANNED, null);
        does(plan, "0", "50", PLAN, ActivityStatus.DROPPED, staff);
        stored(plan, "2026-09-25T10:00:00");
    }

    /**
     * Findings: critical 1, the goal for families has no channel. Warnings 14: two groups without reachability, one of them
     * without goal (3); three goals without overarching goal and without indicator (6); two channels without moderator (2);
     * a monthly cost nobody pays after the funding (1); an activity without resource (1); hours are tight in Q4 (1). Hints 2:
     * no vision, nobody took part.
     */
    private void chain(Strategy plan) {
        plan.addOverarchingGoal(goal("Niemand bleibt unfreiwillig allein"));
        // 25 % of 200 are hard to reach; two services reach 40 % and 50 % of 200: 100 to 200 × (1 − 0.6 × 0.5) = 140
        var older = plan.addTargetGroup(city.older, group("Ältere", 200, 25));
        var families = plan.addTargetGroup(city.families, group("Familien", null, null));
        plan.addTargetGroup(city.families, group("Alleinerziehende", 100, null));
        var known = plan.addDigitalGoal(older, digitalGoal("Angebote sind bekannt"), List.of());
        var used = plan.addDigitalGoal(older, digitalGoal("Angebote werden genutzt"), List.of());
        plan.addDigitalGoal(families, digitalGoal("Familien helfen sich"), List.of());
        var letter = database.persisted(channel("LETTER", null));
        var messenger = database.persisted(channel("MESSENGER", null));
        older.describeReachability().addService(letter, usedBy("40"));
        older.describeReachability().addService(messenger, usedBy("50"));
        // 300 EUR once in Q3, then 10 a month; set up in its first quarter, because there is none before
        var first = use("26", "2");
        first.setCostOnce(new BigDecimal("300"));
        first.setCostMonth(BigDecimal.TEN);
        plan.addChannel(letter, first, List.of(known, used));
        // set up in the two quarters before: 26 ÷ (13 × 2) = 1
        var later = use("26", "3");
        later.setFirstQuarter(NEXT);
        plan.addChannel(messenger, later, List.of(used));
    }

    /** One person has all hours, and nobody does what is planned. Warnings: both, and no overarching goal. */
    private void suedpark() {
        var plan = plan(park);
        plan.addResource(hours(ResourceKind.STAFF, "8", 1), PLAN, Set.of());
        does(plan, "0", "4", PLAN, ActivityStatus.PLANNED, null);
        stored(plan, "2026-10-02T10:00:00");
    }

    private Strategy plan(Quartier quartier) {
        return new Strategy(
                city.federation,
                database.em.find(Quartier.class, quartier.getId()),
                named("Digital im Quartier"),
                PLAN);
    }

    private static TargetGroupDetails group(String name, Integer size, Integer hardToReach) {
        var details = new TargetGroupDetails();
        details.setName(name);
        details.setSize(size);
        details.setHardToReachPercent(hardToReach);
        return details;
    }

    private static void does(
            Strategy plan, String once, String weekly, Period period, ActivityStatus status, Resource by) {
        var details = activity(once, weekly);
        details.setStatus(status);
        plan.addActivity(details, period, new ActivityLinks(Optional.ofNullable(by), List.of(), List.of()));
    }

    private void stored(Strategy plan, String changed) {
        plan.submit();
        plan.approve();
        plan.touched("Kim", LocalDateTime.parse(changed));
        database.em.persist(plan);
    }

    @Test
    void every_figure_is_what_one_computes_by_hand() {
        var dashboards = City.dashboards(database, CallerFixture.manager(city.federation.getId()));

        var now = database.transaction(
                        () -> dashboards.comparison(new Selection(Optional.empty(), Q4, false, Set.of())))
                .now();

        assertThat(Stream.of(Figure.values())
                        .collect(toMap(
                                Figure::key,
                                figure -> List.of(
                                        shown(figure, now.quartiere().subList(0, 1)),
                                        shown(figure, now.quartiere().subList(1, 2)),
                                        shown(figure, now.quartiere())))))
                .containsExactlyInAnyOrderEntriesOf(byHand());
    }

    private static String shown(Figure figure, List<QuartierFigures> quartiere) {
        return figure.of(quartiere)
                .map(figure.unit()::rounded)
                .map(BigDecimal::toPlainString)
                .orElse("–");
    }

    private static Map<String, List<String>> byHand() {
        return BY_HAND.lines().map(line -> line.split(" +")).collect(toMap(cells -> cells[0], cells -> List.of(cells)
                .subList(1, 4)));
    }
}
