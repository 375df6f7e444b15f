package de.strategieportal;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.strategieportal.access.Caller;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Follows the calls of a method through our own code until one of them demands something of the caller. */
class AskTheCaller extends ArchCondition<JavaMethod> {

    /** What a query over many rows is limited to. */
    private static final Set<String> LIMITS = Set.of("readableTraeger", "assignedQuartiere");

    AskTheCaller() {
        super("ask the Caller, or say with @OpenToAnyone why they need not");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!asks(method, new HashSet<>())) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " never asks the Caller"));
        }
    }

    private static boolean asks(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code) && accesses(code).anyMatch(access -> demands(access) || leadsOn(access, seen));
    }

    private static Stream<JavaAccess<?>> accesses(JavaCodeUnit code) {
        return Stream.concat(code.getCallsFromSelf().stream(), code.getMethodReferencesFromSelf().stream());
    }

    private static boolean demands(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        return access.getTargetOwner().isEquivalentTo(Caller.class)
                && (name.startsWith("must") || LIMITS.contains(name));
    }

    private static boolean leadsOn(JavaAccess<?> access, Set<JavaCodeUnit> seen) {
        return access.getTarget()
                .resolveMember()
                .filter(member -> isOurs(member))
                .filter(member -> asks((JavaCodeUnit) member, seen))
                .isPresent();
    }

    private static boolean isOurs(JavaMember member) {
        return member instanceof JavaCodeUnit
                && member.getOwner().getPackageName().contains("strategieportal");
    }
}
