package de.strategieportal.reporting.dashboard;

/**
 * Something with a name that was looked for.
 *
 * @param where what tells it from others of the same name
 */
public record Found(long id, String name, String where) {}
