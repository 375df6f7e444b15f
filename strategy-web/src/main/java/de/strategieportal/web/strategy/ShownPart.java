package de.strategieportal.web.strategy;

import de.strategieportal.strategy.document.PartDifference;
import de.strategieportal.strategy.document.Section;
import java.util.List;

/** A part of a plan in words; where two states are compared, with what became of it. */
public record ShownPart(Section section, String name, PartDifference.Kind kind, List<ShownValue> values) {}
