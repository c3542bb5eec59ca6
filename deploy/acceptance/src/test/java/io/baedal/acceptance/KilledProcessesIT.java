package io.baedal.acceptance;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any process may be killed in the middle of load: nothing acknowledged is lost, the platform comes back by itself,
/// and the pages reach the head.
@Order(6)
class KilledProcessesIT {

    private static final int WRITERS = 4;
    private static final int A_FEW = 5;

    /// All parts, or those that `-Dbaedal.kill=shop,views` names.
    static List<String> parts() {
        String chosen = System.getProperty("baedal.kill", "");
        return chosen.isEmpty() ? Platform.running().parts() : List.of(chosen.split(","));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void anyPartMayBeKilled(String part) throws Exception {
        Platform platform = Platform.running();
        try (Load load = Load.of(WRITERS)) {
            load.awaitProgress(A_FEW);
            platform.kill(part);
            load.awaitProgress(A_FEW);
            platform.awaitReady();
            load.awaitProgress(A_FEW);
        }
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
