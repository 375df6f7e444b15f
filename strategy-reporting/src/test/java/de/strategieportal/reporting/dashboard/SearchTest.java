package de.strategieportal.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.StrategyState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final Search search = new Search();
    private City city;

    @BeforeEach
    void a_city() {
        city = new City(database);
        Quartier hafen = city.quartier("Am Hafen", 5000);
        Quartier park = city.quartier("Hafenpark 100%", 2500);
        city.worksIn(city.district, park);
        city.plan(city.district, hafen).in(StrategyState.ACTIVE);
        city.plan(city.district, hafen).in(StrategyState.DRAFT);
        search.em = database.em;
    }

    private List<String> quartiere(Caller caller, String part) {
        search.caller = caller;
        return database.transaction(() -> search.quartiere(part)).stream()
                .map(Found::name)
                .toList();
    }

    private List<Found> plans(Caller caller, String part) {
        search.caller = caller;
        return database.transaction(() -> search.plans(part));
    }

    private Caller manager() {
        return CallerFixture.manager(city.federation.getId(), city.district.getId());
    }

    @Test
    void it_finds_where_one_works_or_plans_whatever_the_case() {
        assertThat(quartiere(manager(), " hAFEN ")).containsExactly("Am Hafen", "Hafenpark 100%");
    }

    @Test
    void it_finds_plans_by_their_title_or_their_quartier() {
        assertThat(plans(manager(), "am hafen")).hasSize(2);
        assertThat(plans(manager(), "digital im")).hasSize(2);
    }

    @Test
    void signs_of_the_database_mean_nothing_special() {
        assertThat(quartiere(manager(), "%")).containsExactly("Hafenpark 100%");
        assertThat(quartiere(manager(), "_")).isEmpty();
        assertThat(quartiere(manager(), "!")).isEmpty();
    }

    @Test
    void nothing_is_found_for_nothing() {
        assertThat(quartiere(manager(), " ")).isEmpty();
        assertThat(plans(manager(), "")).isEmpty();
    }

    @Test
    void staff_of_another_traeger_find_neither() {
        for (var stranger : List.of(
                CallerFixture.manager(city.other.getId()),
                CallerFixture.editor(city.other.getId()),
                CallerFixture.editor(city.federation.getId()),
                CallerFixture.administrator())) {
            assertThat(quartiere(stranger, "hafen")).isEmpty();
            assertThat(plans(stranger, "digital")).isEmpty();
        }
    }

    @Test
    void readers_find_no_drafts_nor_where_there_are_drafts_only() {
        city.plan(city.district, city.quartier("Neuland", 1000)).in(StrategyState.DRAFT);
        var reader = CallerFixture.reader(city.federation.getId(), city.district.getId());

        assertThat(plans(reader, "digital")).hasSize(1);
        assertThat(quartiere(reader, "neuland")).isEmpty();
        assertThat(quartiere(manager(), "neuland")).containsExactly("Neuland");
    }
}
