package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.dashboard.Basis;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.PlanLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a number means, how it is computed and what it rests on, down to the plan. */
@Named
@RequestScoped
public class DashboardFigurePage {

    @Inject
    Dashboards dashboards;

    @Inject
    Board board;

    private Basis basis;

    public void load() {
        basis = dashboards.basis(board.selection(), board.askedFigure());
        board.show(basis.extent(), basis.now());
    }

    public String getName() {
        return figure().name(board.texts());
    }

    public String getMeaning() {
        return figure().meaning(board.texts());
    }

    public String getFormula() {
        return figure().formula(board.texts());
    }

    public String getValue() {
        return basis.now()
                .total(figure())
                .map(known -> figure().unit().shown(known, board.texts().locale()))
                .orElseGet(() -> board.texts().of("unknown"));
    }

    public List<PlanLine> getPlans() {
        return basis.plans();
    }

    /** Whether there are more plans than are listed. */
    public boolean isShortened() {
        return basis.plans().size() >= Basis.MOST;
    }

    public String shown(PlanLine plan) {
        return board.cell(figure(), plan.value(figure()));
    }

    private Figure figure() {
        return basis.figure();
    }
}
