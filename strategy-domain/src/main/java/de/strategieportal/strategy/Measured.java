package de.strategieportal.strategy;

import java.math.BigDecimal;

/**
 * What somebody enters for one indicator.
 *
 * @param indicator its id
 * @param shown version of the value that the form was filled from; 0 where there was none
 * @param value null for nothing measured
 */
public record Measured(long indicator, long shown, BigDecimal value, String remark) {}
