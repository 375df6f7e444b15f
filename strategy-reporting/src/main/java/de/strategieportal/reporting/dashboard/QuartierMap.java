package de.strategieportal.reporting.dashboard;

import java.util.Map;

/** @param boundaries GeoJSON by id of the Quartier, where it is known */
public record QuartierMap(Extent extent, Figure figure, Comparison now, Map<Long, String> boundaries) {}
