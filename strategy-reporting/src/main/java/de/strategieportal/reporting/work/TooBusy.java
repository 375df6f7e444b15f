package de.strategieportal.reporting.work;

/** Too many reports are written at once already. */
public class TooBusy extends RuntimeException {}
