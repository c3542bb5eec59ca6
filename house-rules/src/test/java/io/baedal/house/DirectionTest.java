package io.baedal.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/// Dependencies run one way: command-side → event-schemas ← projections ← query-side (documents only).
class DirectionTest {
    @Test
    void theCommandSideKnowsNoViews() {
        noClasses()
                .that()
                .resideInAnyPackage(House.COMMAND_SIDE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.all(House.PROJECTIONS, House.QUERY_SIDE))
                .because("commands are decided from streams")
                .check(House.classes());
    }

    @Test
    void viewsAndQueriesKnowNoCommands() {
        noClasses()
                .that()
                .resideInAnyPackage(House.all(House.PROJECTIONS, House.QUERY_SIDE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.COMMAND_SIDE)
                .because("views are made of events alone")
                .check(House.classes());
    }

    @Test
    void projectionsKnowNoQueries() {
        noClasses()
                .that()
                .resideInAnyPackage(House.PROJECTIONS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.QUERY_SIDE)
                .because("queries read views, and views don't care")
                .check(House.classes());
    }

    @Test
    void queriesKnowOnlyTheDocumentsOfViews() {
        noClasses()
                .that()
                .resideInAnyPackage(House.QUERY_SIDE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(House.PROJECTIONS)
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAnyPackage("io.baedal.views..").and(simpleNameEndingWith("Document")))))
                .because("how a view is made is not a query's business")
                .check(House.classes());
    }

    @Test
    void nobodyKnowsTheLocalParts() {
        noClasses()
                .that()
                .resideOutsideOfPackages(House.LOCAL, "io.baedal.acceptance..", "io.baedal.benchmark..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(House.LOCAL)
                .because("applications know a connection string, and not what is behind it")
                .check(House.classes());
    }

    @Test
    void modulesDontGoRoundInCircles() {
        slices().matching("io.baedal.(*)..").should().beFreeOfCycles().check(House.classes());
    }
}
