package io.baedal.projections.operations.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.parts.Keepers;
import io.baedal.projections.operations.parts.Pages;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.versions.Lease;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsTest extends RebuildTown {
    private Versions versions;

    @BeforeEach
    void operate() {
        versions = new Versions(stores, view, Town.OPERATOR);
    }

    @Test
    void theVersionBeforeIsServedAgainAtOnce() {
        assertThatThrownBy(() -> versions.rollback())
                .isInstanceOf(OperationRefused.class)
                .hasMessage("There is no version of pages to go back to");
        serve(2);

        assertThat(versions.rollback().active()).isEqualTo(1);
        assertThat(versions.rollback().active()).isEqualTo(2);
        assertThat(told()).containsExactly("RolledBack", "RolledBack");
    }

    @Test
    void aVersionThatNobodyNeedsIsRemoved() {
        town.openShop("s1");
        town.keep();
        serve(2);
        try (var _ = new Keepers(parts, view)) {
            versions.drop(1);
        }

        assertThat(state().version(1)).isEmpty();
        assertThat(Pages.of(stores, view, 1)).isEmpty();
        assertThat(told()).containsExactly("VersionDropped");
        assertThatThrownBy(() -> versions.rollback()).isInstanceOf(OperationRefused.class);
        assertThatThrownBy(() -> versions.drop(1)).hasMessage("There is no version 1 of pages");
    }

    @Test
    void whatIsServedOrBeingRebuiltStays() {
        begin(2);

        assertThatThrownBy(() -> versions.drop(1)).hasMessageContaining("Version 1 of pages is served");
        assertThatThrownBy(() -> versions.drop(2)).hasMessageContaining("A rebuild of pages to version 2 is running");
        assertThat(state().versions()).hasSize(2);
    }

    private void serve(int number) {
        begin(number);
        stores.ofViews(stores.control(view.name()).keep(number, "token"));
        stores.ofViews(stores.control(view.name()).serveRebuilt(1, number, "token", Instant.now()));
    }

    private void begin(int number) {
        var now = Instant.now();
        var lease = new Lease("token", "somebody", now.plusSeconds(60));
        stores.ofViews(stores.control(view.name()).beginVersion(number, view.version(), lease, now));
    }
}
