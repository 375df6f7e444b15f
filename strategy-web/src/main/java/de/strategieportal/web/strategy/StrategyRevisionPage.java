package de.strategieportal.web.strategy;

import de.strategieportal.shared.NotFound;
import de.strategieportal.strategy.revision.Revision;
import de.strategieportal.strategy.revision.Revisions;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;

@Named
@RequestScoped
public class StrategyRevisionPage {

    @Inject
    Revisions revisions;

    @Inject
    PlanWords words;

    @Inject
    Asked asked;

    private Revision revision;
    private JsonObject document;

    public void load() {
        getRevision();
    }

    public long getStrategy() {
        return asked.id("strategy").orElseThrow(NotFound::new);
    }

    public Revision getRevision() {
        if (revision == null) {
            int number = asked.id("number").map(Math::toIntExact).orElseThrow(NotFound::new);
            revision = revisions.revision(getStrategy(), number);
            document = revision.getDocument();
        }
        return revision;
    }

    public String getTitle() {
        getRevision();
        return document.getString("title");
    }

    public String getPlace() {
        getRevision();
        return document.getJsonObject("quartier").getString("name") + " · " + document.getString("traeger");
    }

    public List<ShownPart> getParts() {
        getRevision();
        return words.parts(document);
    }
}
