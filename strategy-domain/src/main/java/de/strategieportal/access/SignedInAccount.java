package de.strategieportal.access;

import java.util.Optional;
import java.util.Set;

/**
 * An account that may sign in, as the database has it now.
 *
 * @param passwordStamp changes with the password, so that a new password ends the sessions begun with the old one
 */
public record SignedInAccount(
        String name, String displayName, Role role, Optional<Long> traeger, Set<Long> quartiere, String passwordStamp) {

    public SignedInAccount {
        quartiere = Set.copyOf(quartiere);
    }
}
