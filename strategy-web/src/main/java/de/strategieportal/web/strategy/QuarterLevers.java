package de.strategieportal.web.strategy;

import de.strategieportal.strategy.feasibility.QuarterHours;
import java.util.List;

/** What helps in one calendar quarter with missing hours. */
public record QuarterLevers(QuarterHours hours, boolean worst, List<LeverRow> levers) {}
