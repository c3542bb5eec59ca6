package io.baedal.projections.operations.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.history.History;
import io.baedal.projections.operations.parts.City;
import io.baedal.projections.operations.parts.Pages;
import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import io.baedal.projections.versions.Discarded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a bulk build makes must be what a projector makes of the same events: version 1 is kept by one.
class BulkBuildTest {
    private static final long PLENTY = 100_000_000;
    private static final int BUILT = 2;

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
    void nothingHappened() {
        var filled = build("a", 2, PLENTY, () -> {}).run();

        assertThat(filled.events()).isZero();
        assertThat(Pages.of(stores, view, BUILT)).isEmpty();
    }

    @Test
    void oneThingHappened() {
        town.registerShop("s1");
        var filled = build("a", 2, PLENTY, () -> {}).run();

        assertThat(filled.events()).isEqualTo(1);
        assertThat(filled.end()).isNotNull();
        assertThatItIsAsAProjectorMakesIt();
        assertThat(Pages.of(stores, view, BUILT)).containsOnlyKeys("s1");
    }

    @Test
    void muchHappenedToManyShops() {
        new City(stores, 1, 60).live(300);
        build("a", 3, PLENTY, () -> {}).run();

        assertThatItIsAsAProjectorMakesIt();
    }

    @Test
    void documentsAreManyMoreThanFitInMemory() {
        new City(stores, 2, 200).live(600);
        build("a", 2, 20_000, () -> {}).run();

        assertThatItIsAsAProjectorMakesIt();
    }

    @Test
    void aStreamIsLargerThanMemory() {
        new City(stores, 3, 1).live(300);
        build("a", 1, 1_000, () -> {}).run();

        assertThatItIsAsAProjectorMakesIt();
    }

    @Test
    void mostOfTheLogIsAboutSomethingElse() {
        var city = new City(stores, 8, 20);
        city.live(50);
        city.others(25_000);
        city.live(50);
        build("a", 2, PLENTY, () -> {}).run();

        assertThatItIsAsAProjectorMakesIt();
    }

    @Test
    void poisonParksItsStreamAndWhatWasDiscardedIsPassedOver() {
        var city = new City(stores, 4, 10);
        city.live(60);
        city.poison("shop-s1");
        city.poison("menu-s2");
        city.poison("shop-s3");
        city.live(60);
        long discarded = stores.ofEventStore(stores.log().read("shop-s3", 0, 1_000)).stream()
                .filter(event -> event.type().equals("NotYetInvented"))
                .peek(event -> stores.ofViews(stores.control(view.name())
                        .discard(new Discarded("shop-s3", event.revision(), "kim", "never mind", Instant.now()))))
                .count();
        var filled = build("a", 2, 30_000, () -> {}).run();

        assertThat(discarded).isEqualTo(2);
        assertThat(filled.parked()).isEqualTo(2);
        assertThatItIsAsAProjectorMakesIt();
        assertThat(Pages.parked(stores, view, BUILT)).containsOnlyKeys("shop-s1", "menu-s2");
    }

    @Test
    void itIsAbandonedAgainAndAgain() {
        var city = new City(stores, 5, 40);
        city.live(300);
        city.poison("menu-s7");
        city.live(100);
        int lives = 0;
        for (int steps = 3; !survives("life " + steps, steps); steps += 3) {
            lives++;
        }

        assertThat(lives).isGreaterThan(3);
        assertThatItIsAsAProjectorMakesIt();
        assertThat(build("last", 2, PLENTY, () -> {}).run().events()).isEqualTo(logged());
    }

    private long logged() {
        var count = new AtomicLong();
        new History(stores, List.of("shop", "menu"), Duration.ofSeconds(20))
                .read(null, null, _ -> count.incrementAndGet());
        return count.get();
    }

    private boolean survives(String token, int steps) {
        var left = new AtomicInteger(steps);
        try {
            build(token, 2, steps % 2 == 0 ? 15_000 : PLENTY, () -> {
                        if (left.decrementAndGet() < 0) {
                            throw new IllegalStateException("killed");
                        }
                    })
                    .run();
            return true;
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
            return false;
        }
    }

    @Test
    void theEventsBeforeACheckpointAreNotReadAgain() {
        var city = new City(stores, 6, 40);
        city.live(200);
        var before = build("a", 2, PLENTY, () -> {}).run();
        city.live(50);
        var after = build("b", 2, PLENTY, () -> {}).run();

        assertThat(after.events()).isGreaterThan(before.events());
        assertThat(after.end()).isGreaterThan(before.end());
        assertThatItIsAsAProjectorMakesIt();
        long all = Pages.of(stores, view, BUILT).values().stream()
                .flatMap(page -> page.getDocument("revisions").values().stream())
                .mapToLong(revision -> revision.asInt64().getValue() + 1)
                .sum();
        assertThat(after.events()).isEqualTo(all);
    }

    @Test
    void whoWasTakenForDeadChangesNothingAnyMore() throws Exception {
        new City(stores, 7, 40).live(300);
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var checks = new AtomicInteger();
        var zombie = new Thread(() -> assertThatThrownBy(() -> build("zombie", 2, 15_000, () -> {
                            if (checks.incrementAndGet() == 8) {
                                reached.countDown();
                                await(goOn);
                            }
                        })
                        .run())
                .isInstanceOf(OperationRefused.class)
                .hasMessageContaining("has taken over"));
        AtomicInteger wrong = new AtomicInteger();
        zombie.setUncaughtExceptionHandler((_, _) -> wrong.incrementAndGet());
        zombie.start();
        await(reached);

        build("heir", 2, PLENTY, () -> {}).run();
        var pages = Pages.of(stores, view, BUILT);
        goOn.countDown();
        zombie.join(TimeUnit.SECONDS.toMillis(60));

        assertThat(zombie.isAlive()).isFalse();
        assertThat(wrong).hasValue(0);
        assertThat(Pages.of(stores, view, BUILT)).isEqualTo(pages);
        assertThatItIsAsAProjectorMakesIt();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private BulkBuild build(String token, int partitions, long memory, Runnable fence) {
        var settings = new BulkSettings(partitions, memory, 0, Duration.ofSeconds(20), Duration.ofMillis(1));
        return new BulkBuild(stores, view, BUILT, token, settings, fence, _ -> {});
    }

    private void assertThatItIsAsAProjectorMakesIt() {
        town.keep();
        assertThat(Pages.of(stores, view, BUILT)).isEqualTo(Pages.of(stores, view, 1));
        assertThat(Pages.parked(stores, view, BUILT)).isEqualTo(Pages.parked(stores, view, 1));
    }
}
