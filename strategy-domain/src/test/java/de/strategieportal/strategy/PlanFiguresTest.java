package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.Q1;
import static de.strategieportal.strategy.StrategyFixture.Q2;
import static de.strategieportal.strategy.StrategyFixture.Q3;
import static de.strategieportal.strategy.StrategyFixture.Q4;
import static de.strategieportal.strategy.StrategyFixture.YEAR;
import static de.strategieportal.strategy.StrategyFixture.activity;
import static de.strategieportal.strategy.StrategyFixture.digitalGoal;
import static de.strategieportal.strategy.StrategyFixture.draft;
import static de.strategieportal.strategy.StrategyFixture.group;
import static de.strategieportal.strategy.StrategyFixture.hours;
import static de.strategieportal.strategy.StrategyFixture.named;
import static de.strategieportal.strategy.StrategyFixture.newsletter;
import static de.strategieportal.strategy.StrategyFixture.olderPeople;
import static de.strategieportal.strategy.StrategyFixture.quartier;
import static de.strategieportal.strategy.StrategyFixture.traeger;
import static de.strategieportal.strategy.StrategyFixture.use;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFiguresTest {

    private static final int EDITS = 40;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private long id;
    private TargetGroupCategory older;
    private TargetGroupCategory families;
    private Channel newsletter;

    @BeforeEach
    void a_plan() {
        var traeger = database.persisted(traeger());
        var quartier = database.persisted(quartier());
        older = database.persisted(olderPeople());
        families = database.persisted(new TargetGroupCategory("FAMILIES", "Familien", "families", 2));
        newsletter = database.persisted(newsletter());
        var plan = draft(traeger, quartier);
        plan.touched("Kim", LocalDateTime.parse("2026-05-05T09:00:00"));
        id = database.persisted(plan).getId();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_stored_is_what_a_fresh_computation_says_after_any_edits(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            database.transaction(() -> edit(database.em.find(Strategy.class, id), random));
            database.transaction(() -> assertStored(database.em.find(Strategy.class, id)));
        }
    }

    private static void assertStored(Strategy plan) {
        var fresh = PlanFigures.of(plan);
        assertThat(plan.getFigures())
                .extracting(StrategyFigures::values)
                .containsExactlyElementsOf(
                        fresh.quarters().stream().map(StrategyFigures::values).toList());
        assertThat(plan.getCategoryFigures())
                .extracting(CategoryFigures::values)
                .containsExactlyInAnyOrderElementsOf(
                        fresh.categories().stream().map(CategoryFigures::values).toList());
    }

    private void edit(Strategy plan, Random random) {
        switch (random.nextInt(11)) {
            case 0 -> plan.addTargetGroup(category(random), sized(random));
            case 1 ->
                any(plan.getTargetGroups(), random).ifPresent(group -> group.change(category(random), sized(random)));
            case 2 ->
                any(plan.getTargetGroups(), random)
                        .ifPresent(group -> plan.addDigitalGoal(group, digitalGoal("Ziel"), List.of()));
            case 3 ->
                plan.addResource(
                        hours(ResourceKind.values()[random.nextInt(4)], "" + random.nextInt(30), 1 + random.nextInt(3)),
                        period(random),
                        Set.of(ResourcePhase.values()[random.nextInt(3)]));
            case 4 ->
                any(plan.getResources(), random)
                        .ifPresent(resource -> resource.change(
                                hours(ResourceKind.STAFF, "7.5", 1), period(random), resource.getPhases()));
            case 5 ->
                plan.addActivity(
                        activity("" + random.nextInt(100), "" + random.nextInt(9)),
                        plan.getPeriod(),
                        new ActivityLinks(
                                any(plan.getResources(), random),
                                any(plan.getDigitalGoals(), random).stream().toList(),
                                List.of()));
            case 6 -> plan.addBudgetLine(budget(random), period(random));
            case 7 -> useNewsletter(plan, random);
            case 8 -> removeAny(plan, random);
            case 9 ->
                any(plan.getTargetGroups(), random).ifPresent(group -> group.describeReachability()
                        .addService(database.em.getReference(Channel.class, newsletter.getId()), used(random)));
            default -> shorten(plan, random);
        }
    }

    private TargetGroupCategory category(Random random) {
        return database.em.find(TargetGroupCategory.class, (random.nextBoolean() ? older : families).getId());
    }

    private static TargetGroupDetails sized(Random random) {
        var details = group("Gruppe");
        details.setSize(random.nextInt(4) == 0 ? null : random.nextInt(900));
        details.setHardToReachPercent(random.nextBoolean() ? null : random.nextInt(100));
        return details;
    }

    private static ServiceUseDetails used(Random random) {
        var details = new ServiceUseDetails();
        details.setService("Newsletter");
        details.setSharePercent(BigDecimal.valueOf(random.nextInt(100)));
        return details;
    }

    private static BudgetLineDetails budget(Random random) {
        var details = new BudgetLineDetails();
        details.setLabel("Förderung");
        details.setAmount(BigDecimal.valueOf(random.nextInt(10000)));
        return details;
    }

    private void useNewsletter(Strategy plan, Random random) {
        var goals = any(plan.getDigitalGoals(), random).stream().toList();
        var channel = database.em.find(Channel.class, newsletter.getId());
        plan.getChannels().stream()
                .findFirst()
                .ifPresentOrElse(
                        used -> used.change(channel, use("13", "" + random.nextInt(9)), goals),
                        () -> plan.addChannel(channel, use("26", "2"), goals));
    }

    private static void removeAny(Strategy plan, Random random) {
        var entries = new ArrayList<ListedEntry>();
        entries.addAll(plan.getDigitalGoals());
        entries.addAll(plan.getResources());
        entries.addAll(plan.getChannels());
        entries.addAll(plan.getActivities());
        entries.addAll(plan.getBudgetLines());
        any(entries, random).ifPresent(entry -> plan.remove(entry, LocalDateTime.parse("2026-05-05T10:00:00")));
    }

    private static void shorten(Strategy plan, Random random) {
        try {
            plan.change(named("Anders"), random.nextBoolean() ? YEAR : Period.of(Q1, Q3));
        } catch (RuleViolation activitiesOutside) {
            assertThat(activitiesOutside).hasMessage("strategy.activities_outside_period");
        }
    }

    private static Period period(Random random) {
        return random.nextBoolean() ? YEAR : Period.of(Q2, Q4);
    }

    private static <T> Optional<T> any(List<T> list, Random random) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    @Test
    void a_change_that_changes_no_number_writes_no_row() {
        database.transaction(() ->
                database.em.find(Strategy.class, id).addResource(hours(ResourceKind.STAFF, "10", 1), YEAR, Set.of()));
        var before = versions();

        database.transaction(() -> database.em.find(Strategy.class, id).change(named("Anders"), YEAR));

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void a_change_of_one_quarter_writes_only_its_row() {
        var before = versions();

        database.transaction(
                () -> database.em.find(Strategy.class, id).addBudgetLine(budget(new Random(1)), Period.of(Q4, Q4)));

        // the other quarters know now that there is a budget, and that theirs is nothing
        assertThat(versions()).doesNotContainAnyElementsOf(before);
        before = versions();
        database.transaction(() -> database.em
                .find(Strategy.class, id)
                .getBudgetLines()
                .get(0)
                .change(budget(new Random(2)), Period.of(Q4, Q4)));
        assertThat(versions().subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(versions().get(3)).isNotEqualTo(before.get(3));
    }

    private List<Long> versions() {
        return database.transaction(() -> database.em.find(Strategy.class, id).getFigures().stream()
                .map(StrategyFigures::getVersion)
                .toList());
    }
}
