package de.strategieportal.strategy.revision;

import de.strategieportal.strategy.document.PartDifference;
import jakarta.json.JsonObject;
import java.util.List;

/** Two states of a plan and every entry in which they differ. */
public record ComparedStates(JsonObject before, JsonObject after, List<PartDifference> differences) {}
