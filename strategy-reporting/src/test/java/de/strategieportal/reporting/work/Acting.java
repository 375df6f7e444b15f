package de.strategieportal.reporting.work;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.Role;
import java.util.Set;

/** Knows for whom somebody acts. */
class Acting extends Caller {

    String name;
    boolean gone;

    @Override
    public void actFor(String name) {
        if (gone) {
            throw new AccessDenied();
        }
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Long> readableBelow(long traeger) {
        return Set.of(traeger);
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }
}
