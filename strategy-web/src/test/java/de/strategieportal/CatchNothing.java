package de.strategieportal;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

class CatchNothing extends ArchCondition<JavaMethod> {

    CatchNothing() {
        super("leave failures to the one exception handler");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!method.getTryCatchBlocks().isEmpty()) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " catches"));
        }
    }
}
