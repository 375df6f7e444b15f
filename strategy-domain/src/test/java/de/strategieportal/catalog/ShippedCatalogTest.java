package de.strategieportal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.CallerFixture;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShippedCatalogTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final Catalog catalog = new Catalog();

    @BeforeEach
    void the_portal_starts_on_an_empty_database() {
        catalog.em = database.em;
        catalog.caller = CallerFixture.editor(1);
        load();
    }

    @Test
    void every_row_of_the_files_is_loaded() {
        assertThat(count("TargetGroupCategory")).isEqualTo(14);
        assertThat(count("Channel")).isEqualTo(19);
        assertThat(count("EffortFigure")).isEqualTo(7);
        assertThat(count("ReferenceFigure")).isEqualTo(16);
        assertThat(database.em
                        .createQuery("SELECT COUNT(s) FROM ReferenceFigure f JOIN f.shares s", Long.class)
                        .getSingleResult())
                .isEqualTo(33);
    }

    @Test
    void a_second_start_changes_nothing() {
        var before = database.em
                .createQuery("SELECT c.id FROM Channel c ORDER BY c.id", Long.class)
                .getResultList();

        load();

        assertThat(database.em
                        .createQuery("SELECT c.id FROM Channel c ORDER BY c.id", Long.class)
                        .getResultList())
                .isEqualTo(before);
        every_row_of_the_files_is_loaded();
    }

    @Test
    void a_channel_comes_with_its_ratings_costs_and_figure() {
        var group = channel("WHATSAPP_GROUP");

        assertThat(group.getDetails().getName()).isEqualTo("WhatsApp-Gruppe oder -Community");
        assertThat(group.getDetails().getMinimumAge()).isEqualTo(13);
        assertThat(group.getDetails().getRunningHoursHigh()).isEqualByComparingTo("3");
        assertThat(group.getDetails().lawfulnessUnder(DataProtectionRegime.DSGVO))
                .isEqualTo(Lawfulness.CHECK);
        assertThat(group.getDetails().lawfulnessUnder(DataProtectionRegime.KDG)).isEqualTo(Lawfulness.NO);
        assertThat(group.getDetails().lawfulnessUnder(DataProtectionRegime.DSG_EKD))
                .isEqualTo(Lawfulness.NO);
        assertThat(group.getFunctions())
                .containsExactlyInAnyOrder(
                        CommunicationFunction.GROUPS,
                        CommunicationFunction.MESSAGES,
                        CommunicationFunction.NEWS,
                        CommunicationFunction.SURVEYS);
        assertThat(group.getGoalTypes()).contains(GoalType.RAISE_UPTAKE).hasSize(4);
        assertThat(group.getFigure()).get().satisfies(figure -> {
            assertThat(figure.getDetails().getYear()).isEqualTo(2021);
            assertThat(figure.getDetails().getQuality()).isEqualTo(SourceQuality.SECONDARY);
            assertThat(figure.getShares())
                    .extracting(ReferenceShare::getPercent)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(percent("91"), percent("83"), percent("61"), percent("39"));
            assertThat(figure.getShares().get(3).getAgeTo()).isEmpty();
        });
    }

    @Test
    void a_channel_without_study_has_no_figure_and_says_what_is_assumed() {
        assertThat(channel("NEWSLETTER").getFigure()).isEmpty();
        assertThat(channel("NEWSLETTER").getDetails().getSource()).isEqualTo("Annahme der Redaktion");
        assertThat(channel("CROSSIETY").getDetails().getCostMonth()).isEqualByComparingTo("750");
        assertThat(channel("NEBENAN_DE").getDetails().getSource())
                .isEqualTo("Mindestalter 18: Anbieterangabe um 2018; Aufwand: Annahme der Redaktion");
    }

    @Test
    void a_figure_keeps_sample_and_notes_where_the_source_gives_them() {
        var skills = figure("basic-digital-skills");
        var website = figure("internet-media-daily");

        assertThat(skills.getDetails().getSample()).isEqualTo(7237);
        assertThat(website.getDetails().getSample()).isNull();
        assertThat(website.getShares().get(0).getNote())
                .hasValueSatisfying(note -> assertThat(note).contains("Obergrenze"));
        assertThat(figure("online-80plus").getDetails().getQuality()).isEqualTo(SourceQuality.PRIMARY);
    }

    @Test
    void categories_stand_in_their_order_and_have_both_languages() {
        assertThat(catalog.categories())
                .extracting(TargetGroupCategory::getNameDe)
                .startsWith("ältere Menschen", "Familien")
                .endsWith("die ganze Nachbarschaft");
        assertThat(catalog.categories())
                .extracting(TargetGroupCategory::getNameEn)
                .contains("family carers");
    }

    @Test
    void channels_are_listed_by_class_and_name() {
        assertThat(catalog.channels())
                .hasSize(19)
                .extracting(ChannelChoice::name)
                .containsSubsequence("Crossiety (Digitaler Dorfplatz)", "DorfFunk (Digitale Dörfer)");
    }

    @Test
    void an_unknown_channel_is_not_found() {
        assertThatThrownBy(() -> catalog.channel(4711)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_figure_whose_rows_disagree_is_refused() {
        assertThatThrownBy(() -> figures("14;29;91;2021;ARD", "30;49;83;2020;ARD"))
                .hasMessage("whatsapp-daily states more than one year");
        assertThatThrownBy(() -> figures("14;29;91;2021;ARD", "30;49;83;2021;ZDF"))
                .hasMessage("whatsapp-daily states more than one source");
        assertThatThrownBy(() -> figures("14;29;91;2021;ARD", "29;49;83;2021;ARD"))
                .hasMessage("reference_figure.shares_overlap");
        assertThat(figures("14;29;91;2021;ARD", "30;;83;2021;ARD")).hasSize(1);
    }

    private static List<ReferenceFigure> figures(String... bands) {
        var csv = new StringBuilder(
                "figure;channel;population;frequency;sample;quality;note;age_from;age_to;percent;year;source\n");
        for (var band : bands) {
            csv.append("whatsapp-daily;WHATSAPP;ab 14;täglich;;secondary;;")
                    .append(band)
                    .append('\n');
        }
        return CatalogFiles.figures(CatalogFiles.rows(csv.toString()));
    }

    private void load() {
        database.transaction(new ShippedCatalog(database.em)::loadOnce);
    }

    private Channel channel(String code) {
        var id = database.em
                .createQuery("SELECT c.id FROM Channel c WHERE c.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
        return catalog.channel(id);
    }

    private ReferenceFigure figure(String code) {
        return database.em
                .createQuery("SELECT f FROM ReferenceFigure f WHERE f.code = :code", ReferenceFigure.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private long count(String entity) {
        return database.em
                .createQuery("SELECT COUNT(e) FROM " + entity + " e", Long.class)
                .getSingleResult();
    }

    private static BigDecimal percent(String value) {
        return new BigDecimal(value);
    }
}
