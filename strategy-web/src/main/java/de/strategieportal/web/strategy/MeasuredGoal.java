package de.strategieportal.web.strategy;

import de.strategieportal.strategy.DigitalGoal;
import java.util.List;

/** A digital goal with its indicators, as the page of a calendar quarter shows it. */
public record MeasuredGoal(DigitalGoal goal, List<MeasurementRow> rows) {}
