package de.strategieportal.web.catalog;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelCatalog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class AdminCatalogChannelsPage {

    @Inject
    ChannelCatalog catalog;

    private List<Channel> channels = List.of();

    public void load() {
        channels = catalog.all();
    }

    public List<Channel> getChannels() {
        return channels;
    }
}
