package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// A rebuild while owners change their shops and customers look at them: nobody notices but by the version in the
/// answers.
@Order(5)
class RebuildUnderLoadIT {
    /// Events a second, so that commands and queries get their share of a small machine.
    private static final String THROTTLE = "10000";

    @Test
    void nobodyNoticesARebuild() throws Exception {
        Operations.past();
        int before = Operations.served();
        int after;
        Traffic traffic = Traffic.begun();
        try (traffic) {
            traffic.awaitAnswersOf(before);
            Operations.done("rebuild", Operations.VIEW, "--yes", "--why", "tried under load", "--throttle", THROTTLE);
            after = Operations.served();
            traffic.awaitAnswersOf(after);
        }

        traffic.assertUndisturbed();
        assertThat(after).isGreaterThan(before);
        assertThat(traffic.versions()).containsExactly(before, after);
        Operations.done("verify", Operations.VIEW, "--all");
        CleanFold.assertBecomes(after);
    }

    /// The version before is kept up to date all the while.
    @Test
    void nobodyNoticesTheWayBack() throws Exception {
        Operations.past();
        int before = Operations.served();
        Operations.done("rebuild", Operations.VIEW, "--yes");
        int after = Operations.served();
        Traffic traffic = Traffic.begun();
        try (traffic) {
            traffic.awaitAnswersOf(after);
            Operations.done("rollback", Operations.VIEW, "--yes");
            traffic.awaitAnswersOf(before);
        }

        traffic.assertUndisturbed();
        assertThat(traffic.versions()).containsExactly(after, before);
        Operations.done("verify", Operations.VIEW, "--all");
        CleanFold.assertBecomes(before);
    }
}
