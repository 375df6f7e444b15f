package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import java.util.List;

/** A plan beside all channels it could use, read at the same moment. */
public record PlanWithCatalogue(Strategy plan, List<Channel> catalogue) {}
