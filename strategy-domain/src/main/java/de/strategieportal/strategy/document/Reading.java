package de.strategieportal.strategy.document;

import de.strategieportal.strategy.Strategy;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a document.
 *
 * @param plan a draft not stored yet; only where nothing at all is wrong
 */
public record Reading(Outline outline, Optional<Strategy> plan, List<DocumentProblem> problems) {}
