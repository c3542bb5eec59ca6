package io.baedal.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The classes of all modules, and which packages play which part.
final class House {
    static final String EVENTS = "io.baedal.events..";
    static final String[] DOMAINS = {
        "io.baedal.command.domain..",
        "io.baedal.shop.domain..",
        "io.baedal.customer.domain..",
        "io.baedal.review.domain..",
        "io.baedal.ad.domain.."
    };
    static final String[] COMMAND_SIDE = {
        "io.baedal.command..", "io.baedal.shop..", "io.baedal.customer..", "io.baedal.review..", "io.baedal.ad.."
    };
    static final String[] PROJECTIONS = {
        "io.baedal.projections..", "io.baedal.views..", "io.baedal.projector..", "io.baedal.relay.."
    };
    static final String[] QUERY_SIDE = {"io.baedal.query.."};
    static final String LOCAL = "io.baedal.local..";
    static final String[] SERVICES = {
        "io.baedal.command..",
        "io.baedal.shop..",
        "io.baedal.customer..",
        "io.baedal.review..",
        "io.baedal.ad..",
        "io.baedal.projections..",
        "io.baedal.views..",
        "io.baedal.projector..",
        "io.baedal.relay..",
        "io.baedal.query..",
        "io.baedal.edge.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.baedal");

    private House() {}

    /// All main classes of the platform.
    static JavaClasses classes() {
        return CLASSES;
    }

    static String[] all(String[]... parts) {
        return java.util.Arrays.stream(parts).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }
}
