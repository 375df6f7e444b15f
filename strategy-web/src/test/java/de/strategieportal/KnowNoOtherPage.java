package de.strategieportal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

class KnowNoOtherPage extends ArchCondition<JavaClass> {

    KnowNoOtherPage() {
        super("know no other page");
    }

    @Override
    public void check(JavaClass page, ConditionEvents events) {
        page.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        dependency.getTargetClass().getSimpleName().endsWith("Page"))
                .filter(dependency -> !dependency.getTargetClass().equals(page))
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().contains("strategieportal"))
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }
}
