package de.strategieportal.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.TargetGroupDetails;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FindingChapterTest {

    private static final int NAME = 0;
    private static final int WEIGHT = 1;
    private static final int PLANS = 2;
    private static final int QUARTIERE = 3;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private Reported reported;

    @BeforeEach
    void plans() {
        reported = new Reported(database).withPlans("A", "B", "C", "D", "E", "F", "G");
    }

    private List<Row> rows() {
        var report = reported.report(reported.request(ReportKind.TRAEGER, Locale.GERMANY));
        var rows = new ArrayList<Row>();
        report.tables().stream().filter(table -> table.key().equals("findings")).forEach(table -> table.rows()
                .forEach(rows::add));
        return rows;
    }

    @Test
    void each_kind_of_finding_is_told_once_with_its_plans_gravest_first() {
        var rows = rows();

        assertThat(rows)
                .extracting(row -> row.cells().get(NAME))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(rows.stream().map(row -> row.cells().get(WEIGHT)).distinct().toList())
                .isSubsetOf(Cell.of("kritisch"), Cell.of("Warnung"));
        assertThat(rows.stream().map(row -> row.cells().get(WEIGHT)).toList())
                .isSortedAccordingTo((one, other) -> other.equals(one) ? 0 : one.equals(Cell.of("kritisch")) ? -1 : 1);
        assertThat(rows.get(0).cells().get(PLANS)).isEqualTo(Cell.of(7));
    }

    @Test
    void a_few_quartiere_are_named_and_the_others_counted() {
        assertThat(rows().get(0).cells().get(QUARTIERE)).isEqualTo(Cell.of("A, B, C, D, E und 2 weitere"));
    }

    @Test
    void a_plan_tells_its_gravest_findings_and_how_many_more_there_are() {
        var quartier = reported.city.quartier("Viel zu tun", 100);
        reported.city.worksIn(reported.city.district, quartier);
        var details = new StrategyDetails();
        details.setTitle("Plan");
        var plan = new Strategy(reported.city.district, quartier, details, Reported.AUTUMN);
        for (int i = 0; i < 9; i++) {
            var group = new TargetGroupDetails();
            group.setName("Gruppe " + i);
            plan.addTargetGroup(reported.city.older, group);
        }
        plan.submit();
        plan.approve();
        plan.touched("Kim", LocalDateTime.parse("2026-10-05T10:00:00"));
        database.persisted(plan);

        var chapter = reported.report(reported.request(ReportKind.TRAEGER, Locale.GERMANY)).chapters().stream()
                .filter(each -> each.title().equals("Viel zu tun"))
                .findFirst()
                .orElseThrow();

        assertThat(chapter.blocks())
                .filteredOn(Block.Remarks.class::isInstance)
                .singleElement()
                .satisfies(
                        block -> assertThat(((Block.Remarks) block).remarks()).hasSize(6));
        assertThat(chapter.blocks())
                .filteredOn(Block.Text.class::isInstance)
                .extracting(block -> ((Block.Text) block).text())
                .anySatisfy(
                        text -> assertThat(text).matches("\\d+ weitere Punkte stehen in der Machbarkeitsprüfung.*"));
    }
}
