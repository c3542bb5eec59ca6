package io.baedal.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaCall;
import org.junit.jupiter.api.Test;

/// What holds for everything that runs as a service.
class ServicesTest {
    @Test
    void speakThroughTheLogger() {
        noClasses()
                .that()
                .resideInAnyPackage(House.SERVICES)
                .should(ACCESS_STANDARD_STREAMS)
                .orShould(USE_JAVA_UTIL_LOGGING)
                .check(House.classes());
    }

    @Test
    void areGivenWhatTheyNeedInTheConstructor() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(House.SERVICES)
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Channel")
                .because(
                        "what is given in the constructor is there from the start and can be given otherwise in a test")
                .check(House.classes());
    }

    @Test
    void dontSleep() {
        noClasses()
                .that()
                .resideInAnyPackage(House.SERVICES)
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .because("who sleeps doesn't notice that it is time to stop")
                .check(House.classes());
    }

    @Test
    void dontBlockEventLoops() {
        noClasses()
                .that()
                .resideInAnyPackage(House.all(House.COMMAND_SIDE, House.QUERY_SIDE, new String[] {"io.baedal.edge.."}))
                .should()
                .callCodeUnitWhere(describe("waits for a result", ServicesTest::waits))
                .because("one blocked event loop stops everyone on it")
                .check(House.classes());
    }

    private static boolean waits(JavaCall<?> call) {
        var owner = call.getTargetOwner().getFullName();
        return switch (call.getTarget().getName()) {
            case "await" -> owner.equals("io.smallrye.mutiny.Uni") || owner.startsWith("java.util.concurrent.");
            case "join", "get" ->
                owner.equals("java.util.concurrent.CompletableFuture") || owner.equals("java.util.concurrent.Future");
            default -> false;
        };
    }
}
