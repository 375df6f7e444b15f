package de.strategieportal.web.strategy;

import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.web.layout.Notices;
import de.strategieportal.web.strategy.Merge.Choice;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * A form of a plan, open while its name is a parameter of the URL. It carries what it showed when it was opened, so that two
 * people never overwrite each other: fields that only one of them changed are merged, about the others the second decides.
 *
 * @param <D> the value it fills; fields that the subclass adds as properties belong to the form as well
 */
public abstract class PlanForm<D> {

    private static final String ASKED = "asked";
    private static final String CHOICE = "choice-";

    @Inject
    protected CurrentPlan plan;

    @Inject
    protected Notices notices;

    private final String parameter;
    private D details;
    private Shown shown;
    private Map<String, Object> stored;
    private List<Difference> differences = List.of();

    protected PlanForm(String parameter) {
        this.parameter = parameter;
    }

    /** A copy of what is stored. Fills what the form shows beside it. */
    protected abstract D read();

    /** Stores what the form holds. */
    protected abstract void write(D details);

    /** Id of the element to go to after saving. */
    protected abstract String anchor();

    public String getParameter() {
        return parameter;
    }

    public boolean isOpen() {
        return Faces.getRequestParameter(parameter) != null && plan.isWritable();
    }

    /** Whether it adds something; such a form is saved when its button is pressed, not before. */
    public boolean isAnother() {
        return false;
    }

    public boolean isRemovable() {
        return false;
    }

    public D getDetails() {
        open();
        return details;
    }

    public String getShown() {
        open();
        return shown.toString();
    }

    /** The fields about which the second of two people has to decide. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** Who stored last what the form is about. */
    public String getChangedBy() {
        return plan.getStrategy().getChangedBy();
    }

    /** Address of the page with the form closed again. */
    public String getClosed() {
        return Faces.getRequestServletPath() + "?strategy=" + plan.getId() + "#" + anchor();
    }

    public void save() {
        settle();
        write(details);
        notices.say("strategy.saved");
        leaveTo(getClosed());
    }

    /** Saves while somebody goes on typing, and tells the script in the page what counts as shown from now on. */
    public void autosave() {
        open();
        var typed = Shown.of(fields().values());
        settle();
        write(details);
        answer(Json.createObjectBuilder().add("shown", typed.toString()).build());
    }

    protected final void open() {
        if (details == null) {
            details = read();
            stored = fields().values();
            shown = Optional.ofNullable(Faces.getRequestParameter("shown-" + parameter))
                    .map(Shown::parse)
                    .orElseGet(() -> Shown.of(stored));
        }
    }

    /** Whether somebody changed what is stored since the form was opened. */
    protected final boolean isOvertaken() {
        open();
        return stored.entrySet().stream().anyMatch(field -> !shown.holds(field.getKey(), field.getValue()));
    }

    protected static void leaveTo(String address) {
        Faces.redirect(Faces.getRequestContextPath() + address);
    }

    private FormFields fields() {
        return new FormFields(details, this);
    }

    /** @throws RuleViolation when what the form is about is gone */
    protected void mustBeThere() {}

    /** @throws Conflict while fields wait for a decision */
    private void settle() {
        open();
        mustBeThere();
        var merge = new Merge(shown, stored, fields().values(), choices());
        merge.taken().forEach(fields()::set);
        differences = merge.undecided();
        if (!differences.isEmpty()) {
            shown = Shown.of(stored);
            throw new Conflict();
        }
    }

    private static Map<String, Choice> choices() {
        var choices = new HashMap<String, Choice>();
        for (var field : Faces.getRequestParameterValues(ASKED) == null
                ? new String[0]
                : Faces.getRequestParameterValues(ASKED)) {
            var chosen = String.valueOf(Faces.getRequestParameter(CHOICE + field));
            choices.put(
                    field,
                    switch (chosen) {
                        case "theirs" -> Choice.THEIRS;
                        case "mine" -> Choice.MINE;
                        default -> Choice.OPEN;
                    });
        }
        return choices;
    }

    /** Answers a script in the page. */
    protected static void answer(JsonObject answer) {
        Faces.getResponse().setContentType("application/json");
        try {
            Faces.getResponse().getWriter().write(answer.toString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        Faces.responseComplete();
    }
}
