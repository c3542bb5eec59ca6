package io.baedal.projections.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baedal.projections.cli.parts.Night;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A view is made anew, served, taken back, and tidied up after.
class RebuildingTest {
    private Night night;

    @BeforeEach
    void begin() {
        night = new Night();
        for (int shop = 0; shop < 20; shop++) {
            night.shop("s" + shop);
        }
        night.keep();
        night.settle();
    }

    @AfterEach
    void end() {
        night.close();
    }

    @Test
    void aDryRunOnlySaysWhatWouldBeDone() {
        assertThat(night.line().run("rebuild", "shop-display", "--dry-run")).isZero();
        assertThat(night.line().out()).contains("version 1 is served", "version 2", "40 events", "40 streams");
        assertThat(served()).isEqualTo(1);
        night.line().run("list", "--json");
        assertThat(night.listed().get("versions")).hasSize(1);
    }

    @Test
    void whereNobodyCanBeAskedNothingIsDoneWithoutAYes() {
        assertThat(night.line().run("rebuild", "shop-display")).isEqualTo(2);
        assertThat(night.line().err()).contains("Build version 2 of shop-display and serve it?", "--yes");
        assertThat(served()).isEqualTo(1);
    }

    @Test
    void aRebuiltViewIsServedTakenBackAndDropped() {
        assertThat(night.line().run("rebuild", "shop-display", "--yes", "--why", "a new fold", "--verify", "all"))
                .as(night.line().err())
                .isZero();
        assertThat(night.line().out()).contains("is served from version 2", "rollback shop-display");
        assertThat(night.line().err().lines()).contains("building version 2 ...", "verifying it ...", "switching ...");
        assertThat(served()).isEqualTo(2);
        assertThat(night.line().run("verify", "shop-display")).isZero();

        assertThat(night.line().run("rollback", "shop-display", "--yes")).isZero();
        assertThat(served()).isEqualTo(1);
        assertThat(night.line().run("drop", "shop-display", "--version", "1", "--yes"))
                .as("the served one")
                .isEqualTo(1);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(night.line().run("drop", "shop-display", "--version", "2", "--yes"))
                        .as(night.line().err())
                        .isZero());
        night.line().run("list", "--json");
        assertThat(night.listed().get("versions")).hasSize(1);
        night.line().run("history", "shop-display");
        assertThat(night.line().out())
                .contains("RebuildBegun", "VersionServed", "RolledBack", "VersionDropped", "a new fold");
    }

    @Test
    void thereIsNothingToRollBackTo() {
        assertThat(night.line().run("rollback", "shop-display", "--yes")).isEqualTo(1);
        assertThat(night.line().err()).isNotBlank();
        assertThat(served()).isEqualTo(1);
    }

    private int served() {
        return night.stores()
                .ofViews(night.stores().control("shop-display").read())
                .head()
                .orElseThrow()
                .active();
    }
}
