package de.strategieportal.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.shared.Persisted;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.BudgetLine;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ContextEntry;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.GoalContribution;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.OverarchingGoal;
import de.strategieportal.strategy.Reachability;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ServiceUse;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WholePlanTest {

    /** What the document writes, and what it leaves out because it is the plan's state, its place, computed or measured. */
    private static final Set<String> KNOWN = Set.of(
                    "details period baseline weights overarchingGoals contextEntries targetGroups digitalGoals resources "
                            + "budgetLines channels activities category reachability functions services channel "
                            + "targetGroup contributions indicators goal how phases goals resource key "
                            + "traeger quartier state archivedFrom template sentBackReason changedAt changedBy figures categoryFigures held "
                            + "strategy digitalGoal id version position removedAt measurements")
            .stream()
            .flatMap(words -> Stream.of(words.split(" ")))
            .collect(Collectors.toSet());

    @Test
    void has_no_field_that_the_document_forgets() {
        var fields = Stream.of(
                        Strategy.class,
                        OverarchingGoal.class,
                        ContextEntry.class,
                        TargetGroup.class,
                        Reachability.class,
                        ServiceUse.class,
                        DigitalGoal.class,
                        GoalContribution.class,
                        Indicator.class,
                        Resource.class,
                        BudgetLine.class,
                        ChannelAssessment.class,
                        Activity.class)
                .flatMap(WholePlanTest::withInherited)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .filter(name -> !name.startsWith("_"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(KNOWN).containsAll(fields);
    }

    private static Stream<Class<?>> withInherited(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .filter(Persisted.class::isAssignableFrom);
    }
}
