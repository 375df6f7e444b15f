package de.strategieportal.reporting.chart;

/** An SVG element and the size its text is meant to be read at. */
public record Drawing(String svg, int width, int height) {}
