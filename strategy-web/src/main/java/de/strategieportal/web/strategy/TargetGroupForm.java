package de.strategieportal.web.strategy;

import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.strategy.TargetGroupPlanning;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class TargetGroupForm extends EntryForm<TargetGroup, TargetGroupDetails> {

    @Inject
    TargetGroupPlanning planning;

    private Long category;

    public TargetGroupForm() {
        super("group");
    }

    public Long getCategory() {
        getDetails();
        return category;
    }

    public void setCategory(Long category) {
        getDetails();
        this.category = category;
    }

    @Override
    protected List<TargetGroup> entries(Strategy strategy) {
        return strategy.getTargetGroups();
    }

    @Override
    protected TargetGroupDetails blank() {
        return new TargetGroupDetails();
    }

    @Override
    protected TargetGroupDetails details(TargetGroup stored) {
        return stored.getDetails();
    }

    @Override
    protected void fill(TargetGroup stored) {
        category = stored.getCategory().getId();
    }

    @Override
    protected void add(long strategy, TargetGroupDetails details) {
        planning.add(strategy, chosen(category, "category"), details);
    }

    @Override
    protected void change(long strategy, long group, long shown, TargetGroupDetails details) {
        planning.change(strategy, group, shown, chosen(category, "category"), details);
    }
}
