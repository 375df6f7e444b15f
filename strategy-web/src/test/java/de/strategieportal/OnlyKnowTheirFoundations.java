package de.strategieportal;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The table of who may know whom; a package missing here is a violation too, so that new ones are thought about. */
class OnlyKnowTheirFoundations extends ArchCondition<JavaClass> {

    private static final Pattern PART = Pattern.compile("\\w+\\.strategieportal\\.(\\w+).*");

    private static final Map<String, Set<String>> FOUNDATIONS = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("access", Set.of("shared")),
            Map.entry("quartier", Set.of("access", "shared")),
            Map.entry("catalog", Set.of("access", "shared")),
            Map.entry("traeger", Set.of("quartier", "access", "shared")),
            Map.entry("strategy", Set.of("traeger", "quartier", "catalog", "access", "shared")),
            Map.entry("account", Set.of("traeger", "quartier", "access", "shared")),
            Map.entry("view", Set.of("access", "shared")),
            Map.entry("report", Set.of("strategy", "account", "traeger", "quartier", "access", "shared")),
            Map.entry("reporting", Set.of("report", "strategy", "traeger", "quartier", "catalog", "access", "shared")),
            Map.entry(
                    "web",
                    Set.of(
                            "reporting",
                            "report",
                            "view",
                            "account",
                            "strategy",
                            "traeger",
                            "quartier",
                            "catalog",
                            "access",
                            "shared")));

    OnlyKnowTheirFoundations() {
        super("know only the packages they stand on");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        part(type).ifPresent(part -> {
            if (!FOUNDATIONS.containsKey(part)) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " is in an unknown package"));
            }
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> !allowed(part, dependency))
                    .forEach(dependency ->
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
        });
    }

    private static boolean allowed(String part, Dependency dependency) {
        return part(dependency.getTargetClass())
                .filter(target -> !target.equals(part))
                .filter(target -> !FOUNDATIONS.getOrDefault(part, Set.of()).contains(target))
                .isEmpty();
    }

    private static Optional<String> part(JavaClass type) {
        var matcher = PART.matcher(type.getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
