package de.strategieportal.catalog;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a kind of online work usually costs, with its source. */
@Entity
@Table(name = "effort_figure")
public class EffortFigure extends Persisted {

    @Embedded
    private EffortDetails details;

    protected EffortFigure() {}

    public EffortFigure(EffortDetails details) {
        change(details);
    }

    public final void change(EffortDetails details) {
        details.check();
        this.details = new EffortDetails(details);
    }

    public EffortDetails getDetails() {
        return new EffortDetails(details);
    }
}
