package de.strategieportal.account;

import de.strategieportal.access.Role;

/** One row of the list of accounts; {@code traeger} is null for an administrator outside every Träger. */
public record AccountLine(Long id, String name, String displayName, Role role, String traeger, boolean disabled) {}
