package de.strategieportal.web.strategy;

import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.DigitalGoalPlanning;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class DigitalGoalForm extends EntryForm<DigitalGoal, DigitalGoalDetails> {

    @Inject
    DigitalGoalPlanning planning;

    private Long group;
    private List<ContributionRow> rows;

    public DigitalGoalForm() {
        super("goal");
    }

    @Override
    protected List<DigitalGoal> entries(Strategy strategy) {
        return strategy.getDigitalGoals();
    }

    /** {@code ?of=} names the group of another goal. */
    @Override
    protected DigitalGoalDetails blank() {
        group = plan.getTargetGroupChoices().keySet().stream()
                .filter(id -> id.toString().equals(Faces.getRequestParameter("of")))
                .findFirst()
                .orElse(null);
        return new DigitalGoalDetails();
    }

    @Override
    protected DigitalGoalDetails details(DigitalGoal stored) {
        return stored.getDetails();
    }

    public Long getGroup() {
        getDetails();
        return group;
    }

    public void setGroup(Long group) {
        getDetails();
        this.group = group;
    }

    /** One for each overarching goal of the plan. */
    public List<ContributionRow> getRows() {
        open();
        return rows();
    }

    private List<ContributionRow> rows() {
        if (rows == null) {
            rows = plan.getStrategy().getOverarchingGoals().stream()
                    .map(ContributionRow::new)
                    .toList();
        }
        return rows;
    }

    /** Whether it says how it contributes. */
    public boolean isExplained() {
        return getRows().stream().anyMatch(row -> row.getHow() != null);
    }

    /** Ids of the overarching goals it contributes to, each with how. */
    public Map<Long, String> getContributions() {
        var chosen = new LinkedHashMap<Long, String>();
        getRows().stream()
                .filter(ContributionRow::isChosen)
                .forEach(row -> chosen.put(row.getGoal().getId(), row.getHow()));
        return chosen;
    }

    public void setContributions(Map<Long, String> chosen) {
        rows().forEach(row -> row.choose(chosen));
    }

    @Override
    protected void fill(DigitalGoal stored) {
        group = stored.getTargetGroup().getId();
        var stated = new LinkedHashMap<Long, String>();
        stored.getContributions().forEach(each -> stated.put(each.getGoal().getId(), each.getHow()));
        setContributions(stated);
    }

    @Override
    protected void add(long strategy, DigitalGoalDetails details) {
        planning.add(strategy, chosen(group, "group"), details, getContributions());
    }

    @Override
    protected void change(long strategy, long goal, long shown, DigitalGoalDetails details) {
        planning.change(strategy, goal, shown, chosen(group, "group"), details, getContributions());
    }
}
