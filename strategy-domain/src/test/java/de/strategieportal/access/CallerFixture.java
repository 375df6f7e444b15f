package de.strategieportal.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

public class CallerFixture {

    private CallerFixture() {}

    public static Caller administrator() {
        return Caller.known(account(Role.ADMINISTRATOR, Optional.empty(), Set.of()), Set.of());
    }

    /** @param readable the own Träger and those below */
    public static Caller manager(long traeger, Long... readable) {
        return Caller.known(account(Role.MANAGER, Optional.of(traeger), Set.of()), withOwn(traeger, readable));
    }

    public static Caller reader(long traeger, Long... readable) {
        return Caller.known(account(Role.READER, Optional.of(traeger), Set.of()), withOwn(traeger, readable));
    }

    /** @param quartiere those assigned to the editor */
    public static Caller editor(long traeger, Long... quartiere) {
        return Caller.known(account(Role.EDITOR, Optional.of(traeger), Set.of(quartiere)), Set.of(traeger));
    }

    private static Set<Long> withOwn(long traeger, Long... others) {
        var all = new HashSet<>(Set.of(others));
        all.add(traeger);
        return all;
    }

    private static SignedInAccount account(Role role, Optional<Long> traeger, Set<Long> quartiere) {
        return new SignedInAccount("kim", "Kim Beispiel", role, traeger, quartiere, "stamp");
    }
}
