package io.baedal.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In a service, adapters depend on the application and the application on the domain, never outwards.
class HexagonTest {
    @ParameterizedTest
    @ValueSource(strings = {"io.baedal.shop", "io.baedal.customer", "io.baedal.review", "io.baedal.ad"})
    void theDomainKnowsNeitherUseCasesNorAdapters(String service) {
        noClasses()
                .that()
                .resideInAPackage(service + ".domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(service + ".application..", service + ".adapter..")
                .check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.baedal.shop", "io.baedal.customer", "io.baedal.review", "io.baedal.ad"})
    void useCasesKnowNoAdapters(String service) {
        noClasses()
                .that()
                .resideInAPackage(service + ".application..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(service + ".adapter..")
                .check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.baedal.shop", "io.baedal.customer", "io.baedal.review", "io.baedal.ad"})
    void useCasesKnowNeitherTransportNorTables(String service) {
        noClasses()
                .that()
                .resideInAPackage(service + ".application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..", "jakarta.persistence..", "org.hibernate..", "io.vertx..", "io.kurrent..")
                .check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.baedal.shop", "io.baedal.customer", "io.baedal.review", "io.baedal.ad"})
    void whatComesInKnowsNothingOfWhatGoesOut(String service) {
        noClasses()
                .that()
                .resideInAPackage(service + ".adapter.in..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(service + ".adapter.out..")
                .check(House.classes());
        noClasses()
                .that()
                .resideInAPackage(service + ".adapter.out..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(service + ".adapter.in..")
                .check(House.classes());
    }
}
