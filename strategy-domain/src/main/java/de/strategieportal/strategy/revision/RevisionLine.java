package de.strategieportal.strategy.revision;

import de.strategieportal.strategy.Light;
import java.time.LocalDateTime;

/** One line in the list of revisions. */
public record RevisionLine(int number, Light light, LocalDateTime approvedAt, String approvedBy) {}
