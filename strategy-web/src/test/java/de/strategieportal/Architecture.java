package de.strategieportal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import de.strategieportal.access.Caller;
import de.strategieportal.access.OpenToAnyone;
import de.strategieportal.shared.UseCase;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;

/** What STYLE asks of the code as a whole, as rules. */
final class Architecture {

    static final ArchRule DEPENDENCIES_POINT_ONE_WAY = classes().should(new OnlyKnowTheirFoundations());

    static final ArchRule WEB_TYPES_STAY_IN_WEB = noClasses()
            .that()
            .resideOutsideOfPackage("..strategieportal.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..");

    static final ArchRule USE_CASES_ASK_THE_CALLER = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .and()
            .areNotAnnotatedWith(OpenToAnyone.class)
            .should(new AskTheCaller());

    static final ArchRule TRANSACTIONS_BELONG_TO_USE_CASES = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(UserTransaction.class);

    static final ArchRule ONLY_ORDERED_WORK_ACTS_FOR_SOMEBODY = noClasses()
            .that()
            .resideOutsideOfPackage("..strategieportal.reporting.work..")
            .should()
            .callMethod(Caller.class, "actFor", String.class);

    static final ArchRule PAGES_DO_NOT_KNOW_EACH_OTHER =
            classes().that().haveSimpleNameEndingWith("Page").should(new KnowNoOtherPage());

    static final ArchRule PAGES_CATCH_NOTHING = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Page")
            .should(new CatchNothing());

    static final ArchRule NAMES_SAY_WHAT_THINGS_MEAN =
            noClasses().should().haveNameMatching(".*(Impl|Service|Manager|Helper|Util|Utils|Dto|Entity)");

    static final ArchRule PERSISTENT_FIELDS_ARE_WRITTEN_BY_THEIR_CLASS = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .andShould()
            .notBeFinal();

    private Architecture() {}
}
