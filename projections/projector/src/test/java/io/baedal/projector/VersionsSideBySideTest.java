package io.baedal.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.projections.run.ProjectionState;
import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.Pause;
import io.baedal.projector.status.VersionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which versions of a view a projector keeps, with real parts.
class VersionsSideBySideTest extends KeptDiary {
    @Test
    void theFirstProjectorBeginsTheViewWithItsNewestFold() {
        keep(Duration.ofMillis(100), 1, 2);

        within().untilAsserted(() -> {
            assertThat(state().head().map(Head::active)).contains(1);
            assertThat(state().version(1).orElseThrow().fold()).isEqualTo(2);
            assertThat(state().keepers()).extracting(Keeper::state).containsExactly("LIVE");
        });
    }

    @Test
    void everyKeptVersionIsFoldedByItsOwnFold() throws Exception {
        versions(1, 2);
        var keeper = keep(NEVER, 1, 2);
        within().until(() -> keeper.view().versions().size() == 2);
        shops.tell(shop, shops.store(shop, new ShopOpened(shopId)));

        within().untilAsserted(() -> {
            assertThat(page(1)).contains("ShopOpened by 1");
            assertThat(page(2)).contains("ShopOpened by 2");
            assertThat(state().keepers()).extracting(Keeper::version).containsExactly(1, 2);
            assertThat(state().keepers()).extracting(Keeper::events).allMatch(events -> events > 0);
        });
        assertThat(VersionStatus.of(keeper))
                .extracting(VersionStatus::version, VersionStatus::fold, VersionStatus::served)
                .containsExactly(tuple(1, 1, true), tuple(2, 2, false));
    }

    @Test
    void aVersionIsKeptFromTheEndOfItsRebuildUntilItIsDropped() {
        versions(1);
        var keeper = keep(Duration.ofMillis(100), 1, 2);
        within().until(() -> numbers(keeper).equals(List.of(1)));

        build(2, 2);
        within().until(() -> keeper.view().decided().orElseThrow().version(2).isPresent());
        assertThat(numbers(keeper)).containsExactly(1);
        done(control.keep(2, "token"));
        within().until(() -> numbers(keeper).equals(List.of(1, 2)));
        assertThat(meters.find("baedal.projection.lag.seconds")
                        .tag("version", "2")
                        .gauges())
                .hasSize(1);
        done(control.beginDrop(2, Instant.now()));
        within().until(() -> numbers(keeper).equals(List.of(1)));
        assertThat(meters.find("baedal.projection.lag.seconds")
                        .tag("version", "2")
                        .gauges())
                .isEmpty();
    }

    @Test
    void aPausedViewIsLeftAsItIsAndGoesOnWhereItWas() throws Exception {
        versions(1);
        var keeper = keep(Duration.ofMillis(100), 1);
        shops.store(shop, new ShopOpened(shopId));
        within().untilAsserted(() -> assertThat(page(1)).contains("ShopOpened by 1"));

        done(control.pause(new Pause("kim", "to look at it", Instant.now())));
        within().until(() -> numbers(keeper).isEmpty());
        shops.tell(shop, shops.store(shop, new ShopPaused(shopId)));
        within().until(() -> gauge("paused.seconds") > 1);
        var status = VersionStatus.of(keeper).getFirst();
        assertThat(status.state()).isEqualTo(ProjectionState.PAUSED);
        assertThat(status.pause().by()).isEqualTo("kim");
        assertThat(page(1)).doesNotContain("ShopPaused");

        done(control.resume());
        within().untilAsserted(() -> assertThat(page(1)).contains("ShopPaused by 1"));
        within().until(() -> gauge("paused.seconds") == 0);
    }
}
