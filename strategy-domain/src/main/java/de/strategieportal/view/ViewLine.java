package de.strategieportal.view;

/**
 * One line in the list of saved views.
 *
 * @param own whether it is the caller's, or else one that somebody shares
 * @param start whether the caller begins with it
 */
public record ViewLine(
        Long id, String name, String address, boolean shared, boolean own, String owner, boolean start) {}
