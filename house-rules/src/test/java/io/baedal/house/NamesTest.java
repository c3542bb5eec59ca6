package io.baedal.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/// A name says what is inside.
class NamesTest {
    @Test
    void noPackageIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..impl..",
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..manager..",
                        "..managers..",
                        "..helper..",
                        "..helpers..",
                        "..misc..")
                .check(House.classes());
    }

    @Test
    void noClassIsADrawer() {
        noClasses()
                .should()
                .haveNameMatching("io\\.baedal\\..*(Impl|Utils?|Common|Manager|Helpers?)")
                .check(House.classes());
    }
}
