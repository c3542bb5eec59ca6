package io.baedal.projections.operations.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.parts.City;
import io.baedal.projections.operations.parts.Keepers;
import io.baedal.projections.operations.parts.Town;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A rebuild that somebody else is at, or was.
class RebuildTakenOverTest extends RebuildTown {
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
}
