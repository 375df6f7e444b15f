package de.strategieportal.web.strategy;

import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.DigitalGoalPlanning;
import de.strategieportal.strategy.GoalContribution;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Named
@RequestScoped
public class DigitalGoalForm extends EntryForm<DigitalGoal, DigitalGoalDetails> {

    @Inject
    DigitalGoalPlanning planning;

    private Long group;
    private List<ContributionRow> contributions;

    public DigitalGoalForm() {
        super("goal");
    }

    @Override
    protected List<DigitalGoal> entries(Strategy strategy) {
        return strategy.getDigitalGoals();
    }

    @Override
    protected DigitalGoalDetails blank() {
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
    public List<ContributionRow> getContributions() {
        getDetails();
        if (contributions == null) {
            contributions = rows(List.of());
        }
        return contributions;
    }

    @Override
    protected void fill(DigitalGoal stored) {
        group = stored.getTargetGroup().getId();
        contributions = rows(stored.getContributions());
    }

    private List<ContributionRow> rows(List<GoalContribution> stored) {
        return plan.getStrategy().getOverarchingGoals().stream()
                .map(goal -> new ContributionRow(goal, stored))
                .toList();
    }

    @Override
    protected void add(long strategy, DigitalGoalDetails details) {
        planning.add(strategy, chosen(group, "group"), details, contributesTo());
    }

    @Override
    protected void change(long strategy, long goal, long shown, DigitalGoalDetails details) {
        planning.change(strategy, goal, shown, chosen(group, "group"), details, contributesTo());
    }

    private Map<Long, String> contributesTo() {
        var chosen = new LinkedHashMap<Long, String>();
        getContributions().stream()
                .filter(ContributionRow::isChosen)
                .forEach(row -> chosen.put(row.getGoal().getId(), row.getHow()));
        return chosen;
    }
}
