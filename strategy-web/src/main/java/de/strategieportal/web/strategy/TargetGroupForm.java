package de.strategieportal.web.strategy;

import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.strategy.TargetGroupPlanning;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class TargetGroupForm extends EntryForm<TargetGroup, TargetGroupDetails> {

    @Inject
    TargetGroupPlanning planning;

    @Inject
    QuartierResidents residents;

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

    /** Answers how many residents are of the ages typed so far. */
    public void estimate() {
        var typed = new TargetGroupDetails();
        typed.setAgeFrom(typed("ageFrom"));
        typed.setAgeTo(typed("ageTo"));
        answer(Json.createObjectBuilder().add("hint", residents.sentence(typed)).build());
    }

    private static Integer typed(String field) {
        return Optional.ofNullable(Faces.getRequestParameter("targetGroupForm:" + field))
                .map(String::strip)
                .filter(age -> age.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(null);
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
