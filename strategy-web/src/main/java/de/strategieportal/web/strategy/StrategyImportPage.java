package de.strategieportal.web.strategy;

import de.strategieportal.shared.RuleViolation;
import de.strategieportal.strategy.StrategyOverview;
import de.strategieportal.strategy.document.DocumentProblem;
import de.strategieportal.strategy.document.Outline;
import de.strategieportal.strategy.document.PlanDocuments;
import de.strategieportal.strategy.document.Reading;
import de.strategieportal.strategy.document.Section;
import de.strategieportal.web.layout.Notices;
import de.strategieportal.web.layout.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** A document is sent, looked at, and then becomes a draft. Only a document that fits waits in the view. */
@Named
@ViewScoped
public class StrategyImportPage implements Serializable {

    @Inject
    PlanDocuments documents;

    @Inject
    StrategyOverview overview;

    @Inject
    DocumentPlaces places;

    @Inject
    Notices notices;

    private Long quartier;
    private byte[] document;

    private transient Part file;
    private transient Reading reading;

    public void check() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw RuleViolation.at("file", "strategy_import.no_file");
        }
        var sent = file.getInputStream().readAllBytes();
        reading = documents.preview(sent, quartier);
        document = reading.problems().isEmpty() ? sent : null;
    }

    public String create() {
        long created = documents.create(document, quartier);
        notices.say("strategy_import.created");
        return "/strategy/overview?faces-redirect=true&strategy=" + created;
    }

    public Map<Long, String> getQuartiere() {
        var names = new LinkedHashMap<Long, String>();
        overview.assignedQuartiere().forEach(each -> names.put(each.getId(), each.getName()));
        return names;
    }

    public boolean isChecked() {
        return reading().isPresent();
    }

    public boolean isFitting() {
        return document != null;
    }

    public Outline getOutline() {
        return reading().map(Reading::outline).orElse(null);
    }

    public List<Section> getSections() {
        return reading()
                .map(found -> List.copyOf(found.outline().counts().keySet()))
                .orElse(List.of());
    }

    /** What does not fit, each with its place in words. */
    public List<String> getProblems() {
        var texts = new Texts(Faces.getLocale());
        return reading().map(Reading::problems).orElse(List.of()).stream()
                .map(problem -> sentence(problem, texts))
                .toList();
    }

    private String sentence(DocumentProblem problem, Texts texts) {
        var said = texts.get(problem.key(), problem.arguments().toArray());
        var place = places.of(problem);
        return place.isEmpty() ? said : place + ": " + said;
    }

    private Optional<Reading> reading() {
        if (reading == null && document != null) {
            reading = documents.preview(document, quartier);
        }
        return Optional.ofNullable(reading);
    }

    public Long getQuartier() {
        return quartier;
    }

    public void setQuartier(Long quartier) {
        this.quartier = quartier;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
