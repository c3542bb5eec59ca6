package io.baedal.projections.operations.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.parts.City;
import io.baedal.projections.operations.parts.Keepers;
import io.baedal.projections.operations.parts.ViewUnderTest;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.VersionState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RebuildTest extends RebuildTown {
    @Test
    void aRebuiltVersionIsServedAndTheOldOneIsKept() {
        new City(stores, 1, 30).live(100);
        try (var _ = new Keepers(parts, view)) {
            List<Stage> stages = new ArrayList<>();
            var rebuild = rebuild(view, LONG);
            var plan = rebuild.plan(OptionalInt.empty());
            var outcome = rebuild.run(plan, new RebuildListener() {
                @Override
                public void stage(Stage stage) {
                    stages.add(stage);
                }
            });

            assertThat(plan.from()).isEqualTo(1);
            assertThat(plan.to()).isEqualTo(2);
            assertThat(plan.resumes()).isFalse();
            assertThat(outcome.events()).isPositive();
            assertThat(stages).containsExactly(Stage.values());
            assertThat(state().head().orElseThrow().active()).isEqualTo(2);
            assertThat(state().head().orElseThrow().previous()).isEqualTo(1);
            assertThat(state().version(2).orElseThrow().builder()).isNull();
            assertThat(state().verified().orElseThrow().version()).isEqualTo(2);
            assertThat(told()).containsExactly("VersionServed", "RebuildBegun");
            assertThatVersionsAreAlike(1, 2);
            new City(stores, 2, 30).live(1);
            await().atMost(LONG).untilAsserted(() -> assertThatVersionsAreAlike(1, 2));
        }
    }

    @Test
    void aViewWithoutEventsIsRebuilt() {
        try (var _ = new Keepers(parts, view)) {
            var outcome = run(view);

            assertThat(outcome.events()).isZero();
            assertThat(state().head().orElseThrow().active()).isEqualTo(2);
        }
    }

    @Test
    void aPlanSaysWhatThereIs() {
        town.openShop("s1");
        town.registerShop("s2");
        town.keep();

        var plan = rebuild(view, LONG).plan(OptionalInt.of(7));
        assertThat(plan.to()).isEqualTo(7);
        assertThat(plan.streams()).isEqualTo(3);
        assertThat(plan.events()).isEqualTo(6);
        assertThat(state().versions()).hasSize(1);
    }

    @Test
    void withoutAProjectorItWaitsAndGoesOnWhenThereIsOne() {
        town.openShop("s1");
        town.keep();
        assertThatThrownBy(() -> rebuild(view, Duration.ofSeconds(1)).run(plan(), RebuildListener.NONE))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("No projector keeps version 2 of pages");
        assertThat(state().version(2).orElseThrow().state()).isEqualTo(VersionState.KEPT);

        try (var _ = new Keepers(parts, view)) {
            run(view);
        }
        assertThat(state().head().orElseThrow().active()).isEqualTo(2);
    }

    @Test
    void thereMustBeSomethingToRebuild() {
        var unknown = ViewUnderTest.called("unknown");
        assertThatThrownBy(() -> rebuild(unknown, LONG).plan(OptionalInt.empty()))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("No version of unknown is served");
        assertThatThrownBy(() -> rebuild(view, LONG).plan(OptionalInt.of(1)))
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("Version 1 of pages is there already");
        stores.ofViews(stores.control(view.name()).pause(new Pause("lee", null, Instant.now())));
        assertThatThrownBy(() -> plan()).isInstanceOf(OperationRefused.class).hasMessageContaining("Resume it first");
    }
}
