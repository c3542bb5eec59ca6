package io.baedal.projections.operations.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.View;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.operations.parts.City;
import io.baedal.projections.operations.parts.ForgetfulShopSource;
import io.baedal.projections.operations.parts.Keepers;
import io.baedal.projections.operations.parts.Pages;
import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.VersionState;
import io.baedal.views.shopdisplay.MenuSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RebuildTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final ViewUnderTest view = ViewUnderTest.called("pages");
    private Parts parts;
    private Town town;
    private Stores stores;

    @BeforeEach
    void start() {
        parts = new Parts();
        town = new Town(parts, view);
        stores = town.stores();
    }

    @AfterEach
    void stop() {
        town.close();
        parts.close();
    }

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

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"BUILDING", "FOLLOWING", "VERIFYING", "SWITCHING"})
    void itGoesOnWhereItWasAbandoned(Stage stage) {
        new City(stores, 3, 30).live(100);
        try (var _ = new Keepers(parts, view)) {
            assertThatThrownBy(() -> rebuild(view, LONG).run(plan(), abandonAt(stage)))
                    .hasMessage("abandoned");
            assertThat(state().head().orElseThrow().active()).isEqualTo(1);
            assertThat(plan().resumes()).isTrue();
            assertThat(plan().to()).isEqualTo(2);

            run(view);

            assertThat(state().head().orElseThrow().active()).isEqualTo(2);
            assertThat(told()).containsExactly("VersionServed", "RebuildResumed", "RebuildBegun");
            assertThatVersionsAreAlike(1, 2);
        }
    }

    @Test
    void theSecondIsToldWhoTheFirstIs() {
        try (var _ = new Keepers(parts, view)) {
            var first = plan();
            var second = plan();
            rebuild(view, LONG).run(first, new RebuildListener() {
                @Override
                public void stage(Stage stage) {
                    if (stage != Stage.SERVED) {
                        assertThatThrownBy(() -> plan())
                                .isInstanceOf(OperationRefused.class)
                                .hasMessageContaining("A rebuild of pages to version 2 is running since")
                                .hasMessageContaining("by kim@night, process");
                        assertThatThrownBy(() -> rebuild(view, LONG).run(second, RebuildListener.NONE))
                                .isInstanceOf(OperationRefused.class)
                                .hasMessageContaining("its lease ends at");
                    }
                }
            });

            assertThat(state().head().orElseThrow().active()).isEqualTo(2);
        }
    }

    @Test
    void whoWasTakenForDeadDoesNotSwitch() {
        town.openShop("s1");
        try (var _ = new Keepers(parts, view)) {
            var refused = rebuild(view, LONG);
            assertThatThrownBy(() -> refused.run(plan(), new RebuildListener() {
                        @Override
                        public void stage(Stage stage) {
                            if (stage == Stage.SWITCHING) {
                                anotherTakesOverAndIsRolledBack();
                            }
                        }
                    }))
                    .isInstanceOf(OperationRefused.class)
                    .hasMessageContaining("has taken over");

            assertThat(state().head().orElseThrow().active()).isEqualTo(1);
            assertThat(told()).containsExactly("RolledBack", "VersionServed", "RebuildResumed", "RebuildBegun");
        }
    }

    private void anotherTakesOverAndIsRolledBack() {
        var lease = state().version(2).orElseThrow().builder();
        stores.ofViews(stores.control(view.name()).release(2, lease.token(), Instant.now()));
        run(view);
        new Versions(stores, view, Town.OPERATOR).rollback();
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
    void aFoldThatLosesEventsIsNotServed() {
        town.openShop("s1");
        town.keep();
        var broken = view.with(new ForgetfulShopSource(ShopRenamed.class, false), new MenuSource());
        try (var _ = new Keepers(parts, broken)) {
            assertThatThrownBy(() -> run(broken))
                    .isInstanceOf(OperationRefused.class)
                    .hasMessageContaining("document s1: its shop at revision 2 isn't the same in the versions 1 and 2");
        }
        assertThat(state().head().orElseThrow().active()).isEqualTo(1);
        assertThat(told()).containsExactly("RebuildFailed", "RebuildBegun");
    }

    @Test
    void aFoldThatFailsIsNotServed() {
        town.openShop("s1");
        town.keep();
        var broken = view.with(new ForgetfulShopSource(ShopRenamed.class, true), new MenuSource());
        try (var _ = new Keepers(parts, broken)) {
            assertThatThrownBy(() -> run(broken))
                    .isInstanceOf(OperationRefused.class)
                    .hasMessageContaining("shop-s1 is parked at revision 1 (ShopRenamed)");
        }
        assertThat(state().head().orElseThrow().active()).isEqualTo(1);
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

    private RebuildListener abandonAt(Stage stage) {
        return new RebuildListener() {
            @Override
            public void stage(Stage begun) {
                if (begun == stage) {
                    throw new IllegalStateException("abandoned");
                }
            }
        };
    }

    private Rebuild rebuild(View folding, Duration patience) {
        var settings = new RebuildSettings(2, 1_000_000, 0, Gate.sample(0.1), patience);
        return new Rebuild(stores, folding, settings, Town.OPERATOR, Duration.ofMillis(10));
    }

    private RebuildPlan plan() {
        return rebuild(view, LONG).plan(OptionalInt.empty());
    }

    private RebuildOutcome run(View folding) {
        var rebuild = rebuild(folding, LONG);
        return rebuild.run(rebuild.plan(OptionalInt.empty()), RebuildListener.NONE);
    }

    private ControlState state() {
        return stores.ofViews(stores.control(view.name()).read());
    }

    private List<String> told() {
        return stores.journal(view.name()).latest(100).stream()
                .map(JournalEntry::what)
                .toList();
    }

    private void assertThatVersionsAreAlike(int one, int other) {
        assertThat(Pages.of(stores, view, other)).isEqualTo(Pages.of(stores, view, one));
    }
}
