package de.strategieportal.shared;

/** What was asked for does not exist, or no longer. */
public class NotFound extends RuntimeException {}
