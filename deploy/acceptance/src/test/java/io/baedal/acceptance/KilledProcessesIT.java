package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any process may be killed in the middle of load: nothing acknowledged is lost, the platform comes back by itself,
/// and the pages reach the head.
@Order(7)
class KilledProcessesIT {

    private static final int WRITERS = 4;
    private static final int A_FEW = 5;
    private static final List<List<String>> TOGETHER = List.of(
            List.of("event-store"),
            List.of("broker"),
            List.of("relational"),
            List.of("views"),
            List.of("shop", "customer", "review", "ad"),
            List.of("relay"),
            List.of("relay-standby"),
            List.of("projector"),
            List.of("shop-display", "ad-listing", "search", "favourites"),
            List.of("storefront", "edge"));

    /// Parts that are killed at once: those that the platform has one of alone, services of one kind together. Or those
    /// that `-Dbaedal.kill=shop,views` names, one after the other; `all` names each.
    static List<List<String>> parts() {
        String chosen = System.getProperty("baedal.kill", "");
        if (chosen.isEmpty()) {
            return TOGETHER;
        }
        List<String> named = chosen.equals("all") ? Platform.running().parts() : List.of(chosen.split(","));
        return named.stream().map(List::of).toList();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void anyPartMayBeKilled(List<String> parts) throws Exception {
        Platform platform = Platform.running();
        try (Load load = Load.of(WRITERS)) {
            load.awaitProgress(A_FEW);
            for (String part : parts) {
                platform.kill(part);
            }
            load.awaitProgress(A_FEW);
            platform.awaitReady();
            load.awaitProgress(A_FEW);
        }
    }

    @Test
    void everyPartIsKilledInOneWayOrAnother() {
        assertThat(TOGETHER.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(Platform.running().parts());
    }

    @Test
    void theLauncherMayBeKilled() throws Exception {
        Platform platform = Platform.running();
        try (Load load = Load.of(WRITERS)) {
            load.awaitProgress(A_FEW);
            platform.killLauncher();
            platform.up();
            load.awaitProgress(A_FEW);
        }
    }
}
