package io.baedal.projections.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baedal.projections.cli.parts.Night;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A rebuild that is ended halfway leaves what is served alone, and goes on when it is run again.
class InterruptedRebuildIT {
    @TempDir
    Path folder;

    private Night night;
    private Path output;

    @BeforeEach
    void begin() {
        night = new Night();
        for (int shop = 0; shop < 50; shop++) {
            night.shop("s" + shop);
        }
        night.keep();
        night.settle();
        output = folder.resolve("output.txt");
    }

    @AfterEach
    void end() {
        night.close();
    }

    @Test
    void ctrlCSaysHowToGoOnAndTheNextRunMayGoOnAtOnce() throws Exception {
        var process = slowRebuild();
        assertThat(night.line().run("rebuild", "shop-display", "--yes"))
                .as("a second one")
                .isEqualTo(1);
        assertThat(night.line().err()).contains("process " + process.pid());

        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(output)
                .content()
                .contains("Version 1 of shop-display is served as before")
                .contains("run the same command again");
        assertThat(served()).isEqualTo(1);

        assertThat(night.line().run("rebuild", "shop-display", "--yes"))
                .as(night.line().err())
                .isZero();
        assertThat(night.line().out()).contains("going on with version 2", "is served from version 2");
        assertThat(night.line().run("verify", "shop-display")).isZero();
    }

    @Test
    void whatWasKilledGoesOnWhenItsLeaseIsOver() throws Exception {
        var process = slowRebuild();
        process.destroyForcibly().waitFor();

        assertThat(served()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> night.line().run("rebuild", "shop-display", "--yes") == 0);
        assertThat(served()).isEqualTo(2);
        assertThat(night.line().run("verify", "shop-display")).isZero();
    }

    private Process slowRebuild() throws IOException {
        var process = night.line().start(output, "rebuild", "shop-display", "--yes", "--throttle", "1");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Files.readString(output))
                        .as("what the process says")
                        .contains("building version 2 ..."));
        await().atMost(Duration.ofSeconds(60)).until(() -> night.line().run("list") == 0 && isBuilding());
        return process;
    }

    private boolean isBuilding() {
        return night.line().out().contains("2 building");
    }

    private int served() {
        return night.stores()
                .ofViews(night.stores().control("shop-display").read())
                .head()
                .orElseThrow()
                .active();
    }
}
