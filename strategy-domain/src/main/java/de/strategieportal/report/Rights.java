package de.strategieportal.report;

import de.strategieportal.access.Caller;
import de.strategieportal.access.Role;
import java.util.Set;

/**
 * What decided what a report holds.
 *
 * @param role managers see the plans of more Träger than staff, and everybody else sees more plans than readers
 * @param traeger whose plans it may tell of
 */
public record Rights(Role role, Set<Long> traeger) {

    public Rights {
        traeger = Set.copyOf(traeger);
    }

    /** Of the caller, in a report about the Träger and all below it. */
    public static Rights of(Caller caller, long traeger) {
        return new Rights(caller.role(), caller.readableBelow(traeger));
    }
}
