package de.strategieportal.web.traeger;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.quartier.QuartierChoice;
import de.strategieportal.quartier.QuartierDirectory;
import de.strategieportal.traeger.TraegerDirectory;
import de.strategieportal.traeger.TraegerLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Träger and Quartiere to choose from in the forms of the administration; read once a request. */
@Named
@RequestScoped
public class TraegerChoices {

    @Inject
    TraegerDirectory directory;

    @Inject
    QuartierDirectory quartiere;

    private List<TraegerLine> tree;
    private List<QuartierChoice> all;

    public Map<Long, String> getTraeger() {
        return tree().stream().collect(toMap(TraegerLine::id, TraegerLine::indented, (a, b) -> a, LinkedHashMap::new));
    }

    /** Every Träger but the one itself. */
    public Map<Long, String> parentsOf(Long traeger) {
        var parents = getTraeger();
        parents.remove(traeger);
        return parents;
    }

    public Map<Long, String> getQuartiere() {
        return named(all());
    }

    /** The Quartiere a Träger works in, and those already chosen: what is not shown would be lost with the next save. */
    public Map<Long, String> quartiereOf(Long traeger, Collection<Long> chosen) {
        var offered = new HashSet<>(chosen);
        if (traeger != null) {
            offered.addAll(directory.quartiere(traeger));
        }
        return named(all().stream()
                .filter(quartier -> offered.contains(quartier.id()))
                .toList());
    }

    private static Map<Long, String> named(List<QuartierChoice> quartiere) {
        return quartiere.stream()
                .collect(toMap(
                        QuartierChoice::id,
                        quartier -> quartier.name() + " (" + quartier.municipality() + ")",
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private List<TraegerLine> tree() {
        tree = Objects.requireNonNullElseGet(tree, directory::tree);
        return tree;
    }

    private List<QuartierChoice> all() {
        all = Objects.requireNonNullElseGet(all, quartiere::choices);
        return all;
    }
}
