package de.strategieportal.web.strategy;

import de.strategieportal.strategy.document.DocumentProblem;
import de.strategieportal.strategy.document.Section;
import de.strategieportal.web.layout.Terms;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** A place in a document in words: "Zielgruppen, Eintrag 3, Priorität (/targetGroups/2/priority)". */
@RequestScoped
public class DocumentPlaces {

    @Inject
    PlanWords words;

    @Inject
    Terms terms;

    public String of(DocumentProblem problem) {
        var place = new ArrayList<String>();
        var section = Section.PLAN;
        for (var step : problem.path()) {
            var entered = entered(step);
            if (entered.isPresent()) {
                section = entered.get();
                place.add(terms.of(section));
            } else if (step.matches("\\d{1,4}")) {
                place.add(new Texts(Faces.getLocale()).get("strategy_import.entry", Integer.parseInt(step) + 1));
            } else {
                place.add(words.label(section, step));
            }
        }
        return place.isEmpty() ? "" : String.join(", ", place) + " (" + problem.pointer() + ")";
    }

    private static Optional<Section> entered(String member) {
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.PLAN && section.member().equals(member))
                .findFirst();
    }
}
