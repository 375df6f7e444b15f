package de.strategieportal.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.dashboard.Extent;
import de.strategieportal.reporting.report.PlanChoice;
import de.strategieportal.reporting.report.Preview;
import de.strategieportal.reporting.report.ReportRequest;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.StrategyState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportNameTest {

    static final CalendarQuarter Q4 = CalendarQuarter.of("2026-Q4");

    static String nameOfPlan(String title) {
        var request = ReportRequest.ofPlan(1, Period.of(Q4, Q4), Locale.GERMANY);
        var extent = new Extent(Optional.empty(), List.of(), Q4, false, true, List.of(), Set.of());
        var plan = new PlanChoice(1, title, "Am Hafen", 2, StrategyState.ACTIVE, Q4, Q4);
        return new ReportName(new Preview(request, extent, 1, 30, List.of(plan))).in(Locale.GERMANY);
    }

    @Test
    void a_report_about_a_plan_is_called_by_its_quartier_and_title() {
        assertThat(nameOfPlan("Vernetzt")).isEqualTo("Strategie · Am Hafen – Vernetzt");
    }

    @Test
    void a_name_without_end_is_cut_between_two_characters() {
        var name = nameOfPlan("x".repeat(400 - "Strategie · Am Hafen – ".length() - 1) + "😀😀");

        assertThat(name).hasSize(399).endsWith("x");
    }
}
