package de.strategieportal.web.catalog;

import de.strategieportal.catalog.ChannelCatalog;
import de.strategieportal.catalog.ChannelDetails;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.web.layout.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One channel of the catalogue. Without a number, a new one. */
@Named
@ViewScoped
public class AdminCatalogChannelEditPage implements Serializable {

    private static final String LIST = "/admin/catalog-channels?faces-redirect=true";

    @Inject
    ChannelCatalog catalog;

    @Inject
    Notices notices;

    private Long channel;
    private long version;
    private ChannelDetails details = new ChannelDetails();
    private Long figure;
    private List<CommunicationFunction> functions = new ArrayList<>();
    private List<GoalType> goalTypes = new ArrayList<>();

    public void load() {
        if (channel != null) {
            var stored = catalog.channel(channel);
            version = stored.getVersion();
            details = stored.getDetails();
            figure = stored.getFigure().map(ReferenceFigure::getId).orElse(null);
            functions = new ArrayList<>(stored.getFunctions());
            goalTypes = new ArrayList<>(stored.getGoalTypes());
        }
    }

    public String save() {
        if (isNew()) {
            catalog.add(details, Optional.ofNullable(figure), functions, goalTypes);
        } else {
            catalog.change(channel, version, details, Optional.ofNullable(figure), functions, goalTypes);
        }
        notices.say("admin_catalog.saved", details.getName());
        return LIST;
    }

    public String delete() {
        catalog.delete(channel, version);
        notices.say("admin_catalog.deleted", details.getName());
        return LIST;
    }

    public boolean isNew() {
        return channel == null;
    }

    public Long getChannel() {
        return channel;
    }

    public void setChannel(Long channel) {
        this.channel = channel;
    }

    public ChannelDetails getDetails() {
        return details;
    }

    public Long getFigure() {
        return figure;
    }

    public void setFigure(Long figure) {
        this.figure = figure;
    }

    public List<CommunicationFunction> getFunctions() {
        return functions;
    }

    public void setFunctions(List<CommunicationFunction> functions) {
        this.functions = functions;
    }

    public List<GoalType> getGoalTypes() {
        return goalTypes;
    }

    public void setGoalTypes(List<GoalType> goalTypes) {
        this.goalTypes = goalTypes;
    }
}
