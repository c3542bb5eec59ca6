package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is killed during a rebuild, at whatever stage: what is served stays right, the same command goes on, and
/// in the end the documents are those of a clean fold.
@Order(7)
class CrashedRebuildIT {

    private static final int WRITERS = 2;
    private static final int A_FEW = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @BeforeAll
    static void past() throws Exception {
        Operations.past();
    }

    /// @param after how long the stage has lasted by then, in milliseconds
    @ParameterizedTest
    @CsvSource({
        "rebuild, BUILDING, 0",
        "rebuild, BUILDING, 800",
        "rebuild, FOLLOWING, 0",
        "rebuild, VERIFYING, 0",
        "rebuild, SWITCHING, 0",
        "projector, BUILDING, 400",
        "projector, FOLLOWING, 0",
        "projector, VERIFYING, 0",
        "relay, BUILDING, 400",
        "relay, FOLLOWING, 0",
        "event-store, BUILDING, 800",
        "event-store, FOLLOWING, 0",
        "event-store, VERIFYING, 0",
        "views, BUILDING, 800",
        "views, FOLLOWING, 0",
        "views, VERIFYING, 0"
    })
    void whatIsKilledChangesNothing(String victim, Rebuilding.Stage stage, long after) throws Exception {
        Platform platform = Platform.running();
        Operations.dropOld();
        long pid = victim.equals("rebuild") ? 0 : platform.pid(victim);
        try (Load load = Load.of(WRITERS)) {
            load.awaitProgress(A_FEW);
            Rebuilding rebuilding = Rebuilding.begun("--throttle", "5000");
            rebuilding.awaitStage(stage);
            Thread.sleep(after);
            if (victim.equals("rebuild")) {
                rebuilding.kill();
            } else {
                Platform.kill(pid);
            }
            int exitCode = rebuilding.ended();
            platform.awaitReady();
            if (exitCode != 0) {
                runUntilDone(rebuilding.output());
            }
            load.awaitProgress(A_FEW);
        }
        CleanFold.assertBecomes(Operations.served());
    }

    /// The lease of a rebuild that was killed has to end first.
    private static void runUntilDone(String said) {
        StringBuilder all = new StringBuilder(said);
        await("the rebuild gets to its end")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> {
                    CommandLine.Result result = Operations.run("rebuild", Operations.VIEW, "--yes");
                    all.append(result.output());
                    assertThat(result.exitCode()).as(all::toString).isZero();
                });
    }
}
