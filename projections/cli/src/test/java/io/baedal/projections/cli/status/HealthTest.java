package io.baedal.projections.cli.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.VersionState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final Instant NOW = Instant.parse("2026-05-01T03:00:00Z");
    private static final LagStatus NONE = new LagStatus("7/7", 0, false, 0, 0);

    @Test
    void aViewThatIsKeptAtTheHeadIsHealthy() {
        assertThat(health(NONE, keeper("LIVE", 1.2)).complaints()).isEmpty();
        assertThat(health(NONE, keeper("LIVE", 1.2)).state()).isEqualTo("live");
    }

    @Test
    void aViewThatNobodyKeepsIsNotHealthyHoweverCompleteItIs() {
        assertThat(health(NONE).state()).isEqualTo("nobody keeps it");
        assertThat(health(NONE).complaints()).singleElement().asString().contains("no projector that has fold 4");
    }

    @Test
    void aKeeperThatFellSilentCountsForNothing() {
        var health = health(NONE, keeper("LIVE", 35));
        assertThat(health.state()).isEqualTo("nobody keeps it");
        assertThat(health.complaints()).singleElement().asString().contains("projector-0", "35 s ago");
    }

    @Test
    void oneLivingKeeperAtTheHeadIsEnough() {
        assertThat(health(NONE, keeper("WAITING", 0.1), keeper("LIVE", 1), keeper("STOPPED", 0.5))
                        .complaints())
                .isEmpty();
    }

    @Test
    void keepersThatAreNotAtTheHeadAreNotEnough() {
        var health = health(NONE, keeper("CATCHING_UP", 0.1), keeper("WAITING", 1));
        assertThat(health.state()).isEqualTo("catching up");
        assertThat(health.complaints()).hasSize(1);
    }

    @Test
    void lagAndParkedStreamsAreComplaints() {
        var late = new LagStatus("7/7", 120, true, 61, 2);
        assertThat(health(late, keeper("LIVE", 1)).complaints())
                .anyMatch(complaint -> complaint.contains("1 min 1 s old"))
                .anyMatch(complaint -> complaint.contains("2 streams parked"));
        assertThat(health(new LagStatus("7/7", 3, false, 0.4, 0), keeper("LIVE", 1))
                        .complaints())
                .isEmpty();
    }

    @Test
    void whatNobodyCouldMeasureIsAComplaint() {
        assertThat(health(null, keeper("LIVE", 1)).complaints())
                .singleElement()
                .asString()
                .contains("away");
    }

    @Test
    void aPausedViewIsNotHealthyAndSaysWhoPausedIt() {
        var control = control(Optional.of(new Head(1, null, NOW)), Optional.of(new Pause("kim", "moving", NOW)));
        var health = Health.of(control, List.of(version(NONE)));
        assertThat(health.state()).isEqualTo("paused");
        assertThat(health.complaints()).singleElement().asString().contains("kim", "moving");
    }

    @Test
    void aViewThatWasNeverBegunIsNotHealthy() {
        assertThat(Health.of(control(Optional.empty(), Optional.empty()), List.of())
                        .complaints())
                .hasSize(1);
    }

    @Test
    void aServedVersionThatIsGoneIsNotHealthy() {
        var control = control(Optional.of(new Head(3, null, NOW)), Optional.empty());
        assertThat(Health.of(control, List.of()).complaints())
                .singleElement()
                .asString()
                .contains("3");
    }

    private static Health health(LagStatus lag, KeeperStatus... keepers) {
        return Health.of(
                control(Optional.of(new Head(1, null, NOW)), Optional.empty()), List.of(version(lag, keepers)));
    }

    private static ControlState control(Optional<Head> head, Optional<Pause> pause) {
        return new ControlState(head, List.of(), pause, Optional.empty(), List.of(), 3);
    }

    private static VersionStatus version(LagStatus lag, KeeperStatus... keepers) {
        return new VersionStatus(1, 4, true, VersionState.KEPT, null, lag, "it is away", null, List.of(keepers));
    }

    private static KeeperStatus keeper(String state, double silent) {
        return new KeeperStatus("projector-0", state, silent, silent < 10);
    }
}
