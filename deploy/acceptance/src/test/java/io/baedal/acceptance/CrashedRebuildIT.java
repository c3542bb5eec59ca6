package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.baedal.acceptance.Rebuilding.Stage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is killed during a rebuild, at whatever stage: what is served stays right, the same command goes on, and
/// in the end the documents are those of a clean fold.
@Order(6)
class CrashedRebuildIT {

    private static final int WRITERS = 2;
    private static final int A_FEW = 2;
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @BeforeAll
    static void past() throws Exception {
        Operations.past();
    }

    /// A kill in each stage and of each part; with `-Dbaedal.crashes=all` of each part in each stage.
    static List<Arguments> crashes() {
        List<Arguments> some = List.of(
                arguments("event-store", Stage.BUILDING, 800),
                arguments("views", Stage.BUILDING, 800),
                arguments("event-store", Stage.VERIFYING, 0),
                arguments("views", Stage.FOLLOWING, 0),
                arguments("projector", Stage.FOLLOWING, 0),
                arguments("relay", Stage.FOLLOWING, 0),
                arguments("rebuild", Stage.BUILDING, 800),
                arguments("rebuild", Stage.FOLLOWING, 0),
                arguments("rebuild", Stage.VERIFYING, 0),
                arguments("rebuild", Stage.SWITCHING, 0));
        List<Arguments> others = List.of(
                arguments("rebuild", Stage.BUILDING, 0),
                arguments("projector", Stage.BUILDING, 400),
                arguments("projector", Stage.VERIFYING, 0),
                arguments("projector", Stage.SWITCHING, 0),
                arguments("relay", Stage.BUILDING, 400),
                arguments("relay", Stage.VERIFYING, 0),
                arguments("relay", Stage.SWITCHING, 0),
                arguments("event-store", Stage.FOLLOWING, 0),
                arguments("event-store", Stage.SWITCHING, 0),
                arguments("views", Stage.VERIFYING, 0),
                arguments("views", Stage.SWITCHING, 0));
        return System.getProperty("baedal.crashes", "").equals("all")
                ? Stream.concat(some.stream(), others.stream()).toList()
                : some;
    }

    /// @param after how long the stage has lasted by then, in milliseconds
    @ParameterizedTest
    @MethodSource("crashes")
    void whatIsKilledChangesNothing(String victim, Stage stage, int after) throws Exception {
        Platform platform = Platform.running();
        Operations.dropOld();
        long pid = victim.equals("rebuild") ? 0 : platform.pid(victim);
        try (Load load = Load.steady(WRITERS, BETWEEN)) {
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
