package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.channel;
import static de.strategieportal.strategy.StrategyFixture.complete;
import static de.strategieportal.strategy.StrategyFixture.inhabited;
import static de.strategieportal.strategy.StrategyFixture.internet;
import static de.strategieportal.strategy.StrategyFixture.olderPeople;
import static de.strategieportal.strategy.StrategyFixture.traeger;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.catalog.ReferenceShare;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.ReachBasis;
import de.strategieportal.shared.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stored figures follow what they rest on besides the plan. */
class FiguresRefreshTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final FiguresRefresh refresh = new FiguresRefresh();
    private final FiguresUpkeep upkeep = new FiguresUpkeep();
    private long quartier;
    private long figure;

    @BeforeEach
    void a_plan_for_400_people_of_whom_40_percent_are_online() {
        // 65 to 84, as many of each year: half of them 60 %, half of them 20 %
        refresh.em = database.em;
        refresh.upkeep = upkeep;
        upkeep.em = database.em;
        upkeep.figures = new FreshFigures() {
            @Override
            public void compute(List<Long> plans) {
                database.transaction(() -> super.compute(plans));
            }

            @Override
            public void mark(int formula) {
                database.transaction(() -> super.mark(formula));
            }
        };
        upkeep.figures.em = database.em;
        upkeep.figures.mark(PlanFigures.FORMULA);
        database.transaction(() -> {
            var place = inhabited();
            var shares = new ReferenceFigure("ONLINE", internet().getDetails(), online("60", "20"));
            var category = olderPeople();
            var channel = channel("INTERNET_CHANNEL", shares);
            var traeger = traeger();
            List.of(place, shares, category, channel, traeger).forEach(database.em::persist);
            var plan = complete(traeger, place, category, channel);
            plan.touched("Kim", StrategyFixture.NOON);
            database.em.persist(plan);
            database.em.flush();
            quartier = place.getId();
            figure = shares.getId();
        });
        assertThat(reached()).isEqualByComparingTo("160");
    }

    private BigDecimal reached() {
        return (BigDecimal) database.em
                .createNativeQuery("SELECT MAX(reach_low) FROM strategy_figures")
                .getSingleResult();
    }

    @Test
    void residents_of_one_quartier_change_its_plans_in_the_same_transaction() {
        database.transaction(() -> {
            var place = database.em.find(Quartier.class, quartier);
            place.countResidents(
                    List.of(new ResidentBand(65, 74, 300), new ResidentBand(75, 84, 100)),
                    "Melderegister",
                    LocalDate.parse("2026-06-30"));
            refresh.changed(new ReachBasis.Changed(Optional.of(quartier)));
        });

        // (300 × 60 % + 100 × 20 %) ÷ 400 = 50 %
        assertThat(reached()).isEqualByComparingTo("200");
    }

    @Test
    void the_catalogue_changes_all_plans_once_it_is_stored() {
        var change = new ReachBasis.Changed(Optional.empty());
        database.transaction(() -> {
            database.em.find(ReferenceFigure.class, figure).change(internet().getDetails(), online("30", "20"));
            refresh.changed(change);
        });
        assertThat(reached()).isEqualByComparingTo("160");

        refresh.stored(change);

        assertThat(reached()).isEqualByComparingTo("100");
    }

    @Test
    void a_new_formula_changes_all_plans_at_the_next_start() {
        distort();
        upkeep.atStart();
        assertThat(reached()).as("nothing to do").isEqualByComparingTo("7");

        upkeep.figures.mark(PlanFigures.FORMULA - 1);
        upkeep.atStart();

        assertThat(reached()).isEqualByComparingTo("160");
    }

    private void distort() {
        database.transaction(() -> database.em
                .createNativeQuery("UPDATE strategy_figures SET reach_low = 7")
                .executeUpdate());
    }

    private static List<ReferenceShare> online(String until74, String until84) {
        return List.of(
                new ReferenceShare(65, 74, new BigDecimal(until74), null),
                new ReferenceShare(75, 84, new BigDecimal(until84), null));
    }
}
