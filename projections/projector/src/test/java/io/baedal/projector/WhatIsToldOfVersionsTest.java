package io.baedal.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baedal.projections.run.ProjectionState;
import io.baedal.projections.versions.Verified;
import io.baedal.projector.status.VersionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a projector tells of the versions of a view, with real parts.
class WhatIsToldOfVersionsTest extends KeptDiary {
    @Test
    void aVersionWhoseFoldIsNotHereIsSaidToBe() {
        versions(1, 2);
        done(control.serve(1, 2, Instant.now()));
        var keeper = keep(Duration.ofMillis(100), 1);

        within().until(() -> numbers(keeper).equals(List.of(1)));
        assertThat(VersionStatus.of(keeper))
                .filteredOn(VersionStatus::served)
                .extracting(VersionStatus::version, VersionStatus::state)
                .containsExactly(tuple(2, ProjectionState.NO_FOLD));
        assertThat(gauge("unkept")).isEqualTo(1);
        assertThat(gauge("served.version")).isEqualTo(2);
    }

    @Test
    void theAgeOfTheLastComparisonIsThatOfTheServedVersion() {
        versions(1, 2);
        keep(Duration.ofMillis(100), 1, 2);
        within().until(() -> gauge("served.version") == 1);
        assertThat(gauge("verified.seconds")).isNaN();

        done(control.verified(new Verified(1, Instant.now().minusSeconds(90), 5)));
        within().until(() -> gauge("verified.seconds") >= 90);
        done(control.serve(1, 2, Instant.now()));
        within().until(() -> Double.isNaN(gauge("verified.seconds")));
    }
}
