package de.strategieportal.web.strategy;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.plan.ChainChart;
import de.strategieportal.strategy.chain.Chain;
import de.strategieportal.strategy.chain.ChainBranch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class StrategyChainPage {

    @Inject
    CurrentPlan plan;

    @Inject
    PlanPlaces places;

    private Chain chain;
    private ChainChart chart;

    @PostConstruct
    void look() {
        chain = Chain.of(plan.getStrategy());
        chart = new ChainChart(
                chain, new Texts(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    }

    public Chain getChain() {
        return chain;
    }

    public String getSummary() {
        return chart.summary();
    }

    public String getDrawing() {
        return chart.flow(entry -> Optional.of(Faces.getRequestContextPath() + places.of(entry)))
                .draw();
    }

    public List<ChainItem> getBranches() {
        return items(chain.branches());
    }

    public List<ChainItem> getLoose() {
        return items(chain.loose());
    }

    private List<ChainItem> items(List<ChainBranch> branches) {
        return branches.stream().map(this::item).toList();
    }

    private ChainItem item(ChainBranch branch) {
        return new ChainItem(
                branch.node().stage(),
                branch.node().name(),
                places.of(branch.node().entry()),
                chart.gap(branch.node()).orElse(""),
                branch.repeated(),
                items(branch.branches()));
    }
}
