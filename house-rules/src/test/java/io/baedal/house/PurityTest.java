package io.baedal.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Decisions and folds depend on what they are given, and on nothing else.
class PurityTest {
    private static final Set<String> CHANCE = Set.of(
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom");

    @Test
    void domainsKnowNoFramework() {
        classes()
                .that()
                .resideInAnyPackage(House.DOMAINS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(House.DOMAINS)
                        .or(resideInAnyPackage(
                                House.EVENTS,
                                "java.lang",
                                "java.lang.invoke",
                                "java.lang.runtime",
                                "java.net",
                                "java.time",
                                "java.util",
                                "java.util.function",
                                "java.util.regex",
                                "java.util.stream"))
                        .or(describe("serialization markers", type -> type.isEquivalentTo(java.io.Serial.class))))
                .because("a domain is rules and words, whatever runs it")
                .check(House.classes());
    }

    @Test
    void eventsKnowNobody() {
        classes()
                .that()
                .resideInAPackage(House.EVENTS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(House.EVENTS, "java..", "com.fasterxml.jackson..")
                .because("everyone speaks the published language, and it speaks of no one")
                .check(House.classes());
    }

    @Test
    void neitherDecisionsNorFoldsAskTheClockOrThrowDice() {
        noClasses()
                .that()
                .resideInAnyPackage(House.all(House.DOMAINS, new String[] {House.EVENTS, "io.baedal.views.."}))
                .should()
                .callCodeUnitWhere(describe("asks the clock or throws dice", PurityTest::asksTheClockOrThrowsDice))
                .because("replaying must give what was given before")
                .check(House.classes());
    }

    private static boolean asksTheClockOrThrowsDice(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        var owner = target.getOwner().getFullName();
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.");
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            case "random" -> owner.equals("java.lang.Math");
            case "randomUUID" -> owner.equals("java.util.UUID");
            default -> CHANCE.contains(owner) || owner.equals("java.time.Clock");
        };
    }
}
