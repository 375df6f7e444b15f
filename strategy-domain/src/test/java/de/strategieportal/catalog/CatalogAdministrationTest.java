package de.strategieportal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.HeardChanges;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.StrategyFixture;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CatalogAdministrationTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final HeardChanges changes = new HeardChanges();
    final CatalogEntries entries = new CatalogEntries();
    final ChannelCatalog channels = new ChannelCatalog();
    final ReferenceFigures figures = new ReferenceFigures();
    final EffortFigures efforts = new EffortFigures();
    final TargetGroupCategories categories = new TargetGroupCategories();

    @BeforeEach
    void an_administrator_opens_the_catalogue() {
        entries.em = database.em;
        entries.reachBasis = changes;
        channels.entries = entries;
        figures.entries = entries;
        efforts.entries = entries;
        categories.entries = entries;
        actsAs(CallerFixture.administrator());
    }

    @Nested
    class Channels {

        @Test
        void are_added_with_a_code_made_from_their_name() {
            long id = added("Süd-App für alle");
            long twin = added("Süd App für alle");

            assertThat(channel(id).getCode()).isEqualTo("SUD_APP_FUR_ALLE");
            assertThat(channel(twin).getCode()).isEqualTo("SUD_APP_FUR_ALLE_2");
        }

        @Test
        void are_changed_in_everything_and_whoever_computes_with_them_hears_of_it() {
            long id = added("App");
            long figure = database.transaction(() -> figures.add(figure("APP"), List.of(share(14, null, "50"))));
            var details = details("App");
            details.setQuality(SourceQuality.SECONDARY);
            details.setSourceYear(2025);

            database.transaction(() -> channels.change(
                    id,
                    channel(id).getVersion(),
                    details,
                    Optional.of(figure),
                    Set.of(CommunicationFunction.NEWS),
                    Set.of(GoalType.INFORM)));

            assertThat(channel(id).getDetails().getSourceYear()).isEqualTo(2025);
            assertThat(channel(id).getDetails().getQuality()).isEqualTo(SourceQuality.SECONDARY);
            assertThat(channel(id).getFigure())
                    .get()
                    .extracting(ReferenceFigure::getId)
                    .isEqualTo(figure);
            assertThat(channel(id).getFunctions()).containsExactly(CommunicationFunction.NEWS);
            assertThat(changes.heard).containsExactly(Optional.empty());
        }

        @Test
        void are_not_changed_over_what_somebody_else_saved() {
            long id = added("App");
            long shown = channel(id).getVersion();
            change(id, shown, "App neu");

            assertThatThrownBy(() -> change(id, shown, "Meine App")).isInstanceOf(Conflict.class);
            assertThat(channel(id).getDetails().getName()).isEqualTo("App neu");
        }

        @Test
        void whose_upper_end_lies_below_the_lower_are_refused_at_the_field() {
            var wrong = details("App");
            wrong.setRunningHoursHigh(new BigDecimal("0.5"));

            assertThatThrownBy(() -> channels.add(wrong, Optional.empty(), Set.of(), Set.of()))
                    .hasMessage("catalog.high_below_low")
                    .satisfies(e -> assertThat(((RuleViolation) e).field()).contains("runningHoursHigh"));
        }

        @Test
        void that_a_plan_weighs_or_a_group_uses_are_kept_and_say_where() {
            long weighed = added("App");
            long used = added("Radio");
            var plan = StrategyFixture.draft(
                    database.persisted(StrategyFixture.traeger()), database.persisted(StrategyFixture.quartier()));
            plan.touched("Test", LocalDateTime.of(2026, 1, 1, 0, 0));
            var category = database.persisted(StrategyFixture.olderPeople());
            database.transaction(() -> {
                plan.addChannel(entries.em.find(Channel.class, weighed), StrategyFixture.use("1", "1"), List.of());
                var service = new ServiceUseDetails();
                service.setService("Radio");
                plan.addTargetGroup(category, StrategyFixture.group("Ältere"))
                        .describeReachability()
                        .addService(entries.em.find(Channel.class, used), service);
                entries.em.persist(plan);
            });

            for (long id : List.of(weighed, used)) {
                assertThatThrownBy(() -> database.transaction(
                                () -> channels.delete(id, channel(id).getVersion())))
                        .hasMessage("catalog.in_use")
                        .satisfies(
                                e -> assertThat(((RuleViolation) e).arguments()).contains("Lindenhof vernetzt"));
            }
            assertThatThrownBy(() -> database.transaction(() -> categories.delete(
                            category.getId(),
                            categories.category(category.getId()).getVersion())))
                    .hasMessage("catalog.in_use");
        }

        @Test
        void that_nobody_uses_can_be_deleted() {
            long id = added("App");

            database.transaction(() -> channels.delete(id, channel(id).getVersion()));

            assertThat(channels.all()).isEmpty();
        }
    }

    @Nested
    class Reference_figures {

        @Test
        void keep_their_shares_in_order_of_age() {
            long id = database.transaction(
                    () -> figures.add(figure("APP"), List.of(share(30, null, "20"), share(14, 29, "80"))));

            assertThat(figures.figure(id).getShares())
                    .extracting(ReferenceShare::getAgeFrom)
                    .containsExactly(14, 30);
            assertThat(figures.figure(id).getCode()).isEqualTo("APP_2025");
        }

        @Test
        void without_shares_or_with_two_for_one_age_are_refused() {
            assertThatThrownBy(() -> figures.add(figure("APP"), List.of())).hasMessage("reference_figure.no_shares");
            assertThatThrownBy(() -> figures.add(figure("APP"), List.of(share(14, null, "20"), share(30, 40, "80"))))
                    .hasMessage("reference_figure.shares_overlap");
            assertThatThrownBy(() -> share(14, 13, "20")).hasMessage("reference_share.impossible");
            assertThatThrownBy(() -> share(14, 20, "100.5")).hasMessage("reference_share.impossible");
        }

        @Test
        void that_a_channel_rests_on_are_kept_and_say_which() {
            long figure = database.transaction(() -> figures.add(figure("APP"), List.of(share(14, null, "50"))));
            database.transaction(() -> channels.add(details("Die App"), Optional.of(figure), Set.of(), Set.of()));

            assertThatThrownBy(() -> database.transaction(
                            () -> figures.delete(figure, figures.figure(figure).getVersion())))
                    .hasMessage("catalog.in_use")
                    .satisfies(e -> assertThat(((RuleViolation) e).arguments()).contains("Die App"));
        }
    }

    @Nested
    class Categories {

        @Test
        void come_last_when_added_and_change_places_one_step_at_a_time() {
            database.transaction(() -> categories.add("Ältere", "Older people"));
            database.transaction(() -> categories.add("Familien", "Families"));
            long third = database.transaction(() -> categories.add("Engagierte", "Volunteers"));

            database.transaction(() -> categories.move(third, true));
            assertThat(names()).containsExactly("Ältere", "Engagierte", "Familien");

            database.transaction(() -> categories.move(third, true));
            database.transaction(() -> categories.move(third, true));
            assertThat(names()).containsExactly("Engagierte", "Ältere", "Familien");

            database.transaction(() -> categories.move(third, false));
            assertThat(names()).containsExactly("Ältere", "Engagierte", "Familien");
        }

        @Test
        void keep_their_code_when_renamed() {
            long id = database.transaction(() -> categories.add("Ältere", "Older people"));

            database.transaction(
                    () -> categories.rename(id, categories.category(id).getVersion(), "Senioren", "Seniors"));

            assertThat(categories.category(id).getNameDe()).isEqualTo("Senioren");
            assertThat(categories.category(id).getCode()).isEqualTo("OLDER_PEOPLE");
        }

        private List<String> names() {
            return categories.all().stream().map(TargetGroupCategory::getNameDe).toList();
        }
    }

    @Test
    void an_effort_figure_may_lack_an_upper_end_but_not_lie_above_it() {
        long id = database.transaction(() -> efforts.add(effort("20", null)));
        assertThat(efforts.effort(id).getDetails().getHigh()).isNull();

        assertThatThrownBy(() -> efforts.add(effort("20", "19"))).hasMessage("catalog.high_below_low");
    }

    @Test
    void nobody_but_administrators_sees_or_changes_any_of_it() {
        long channel = added("App");
        for (var stranger : List.of(CallerFixture.editor(1), CallerFixture.manager(1), CallerFixture.reader(1))) {
            actsAs(stranger);
            assertThatThrownBy(channels::all).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> channels.delete(channel, 1)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> change(channel, 1, "Meine")).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> added("Meine")).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(figures::all).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(efforts::all).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> categories.move(1, true)).isInstanceOf(AccessDenied.class);
        }
    }

    private void actsAs(Caller caller) {
        entries.caller = caller;
    }

    private long added(String name) {
        return database.transaction(() -> channels.add(details(name), Optional.empty(), Set.of(), Set.of()));
    }

    private void change(long id, long shown, String name) {
        database.transaction(() -> channels.change(id, shown, details(name), Optional.empty(), Set.of(), Set.of()));
    }

    private Channel channel(long id) {
        return channels.channel(id);
    }

    private static ChannelDetails details(String name) {
        var details = StrategyFixture.newsletter().getDetails();
        details.setName(name);
        return details;
    }

    private static FigureDetails figure(String channel) {
        var details = new FigureDetails();
        details.setChannel(channel);
        details.setPopulation("ab 14");
        details.setFrequency("täglich");
        details.setYear(2025);
        details.setSource("Studie 2025");
        details.setQuality(SourceQuality.PRIMARY);
        return details;
    }

    private static ReferenceShare share(int from, Integer to, String percent) {
        return new ReferenceShare(from, to, new BigDecimal(percent), null);
    }

    private static EffortDetails effort(String low, String high) {
        var details = new EffortDetails();
        details.setActivity("Moderieren");
        details.setLow(new BigDecimal(low));
        details.setHigh(high == null ? null : new BigDecimal(high));
        details.setSource("Handbuch");
        details.setQuality(SourceQuality.ASSUMPTION);
        return details;
    }
}
