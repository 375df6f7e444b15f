package de.strategieportal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import offenders.strategieportal.strategy.AsksInTheEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The portal keeps every rule, and every rule finds its offender in the package {@code offenders}. */
class ArchitectureTest {

    static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("de.strategieportal");

    static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("offenders");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        Architecture.DEPENDENCIES_POINT_ONE_WAY, "offenders.strategieportal.shared.KnowsStrategies"),
                Arguments.of(Architecture.DEPENDENCIES_POINT_ONE_WAY, "offenders.strategieportal.elsewhere.Lost"),
                Arguments.of(Architecture.WEB_TYPES_STAY_IN_WEB, "offenders.strategieportal.strategy.SpeaksHttp"),
                Arguments.of(Architecture.USE_CASES_ASK_THE_CALLER, "ForgetsToAsk.everything()"),
                Arguments.of(Architecture.TRANSACTIONS_BELONG_TO_USE_CASES, "OwnTransaction"),
                Arguments.of(Architecture.ONLY_ORDERED_WORK_ACTS_FOR_SOMEBODY, "ActsForSomebody.pretend()"),
                Arguments.of(Architecture.PAGES_DO_NOT_KNOW_EACH_OTHER, "NosyPage"),
                Arguments.of(Architecture.PAGES_CATCH_NOTHING, "NosyPage.swallow()"),
                Arguments.of(Architecture.NAMES_SAY_WHAT_THINGS_MEAN, "StrategyHelper"),
                Arguments.of(Architecture.PERSISTENT_FIELDS_ARE_WRITTEN_BY_THEIR_CLASS, "OpenEntry.name"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_portal_keeps(ArchRule rule) {
        rule.check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_offender_is_found_by(ArchRule rule, String offender) {
        assertThatThrownBy(() -> rule.check(OFFENDERS)).hasMessageContaining(offender);
    }

    @Test
    void a_use_case_may_ask_by_way_of_another_method() {
        Architecture.USE_CASES_ASK_THE_CALLER.check(new ClassFileImporter().importClasses(AsksInTheEnd.class));
    }
}
