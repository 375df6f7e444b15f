package de.strategieportal.web.traeger;

import de.strategieportal.traeger.TraegerDirectory;
import de.strategieportal.traeger.TraegerLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class AdminTraegerPage {

    @Inject
    TraegerDirectory directory;

    private List<TraegerLine> tree = List.of();

    public void load() {
        tree = directory.tree();
    }

    public List<TraegerLine> getTree() {
        return tree;
    }
}
