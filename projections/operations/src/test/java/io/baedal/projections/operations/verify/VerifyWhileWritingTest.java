package io.baedal.projections.operations.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baedal.events.StreamNames;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.operations.parts.Parts;
import io.baedal.projections.operations.parts.Town;
import io.baedal.projections.operations.parts.ViewUnderTest;
import io.baedal.projections.run.ProjectionLoop;
import io.baedal.projections.run.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Verifying goes on while shops change, new ones open, streams are parked, and a projector follows.
class VerifyWhileWritingTest {
    private static final int SHOPS = 30;
    private static final int ROUNDS = 6;

    @Test
    void raisesNoFalseAlarmAndMissesNothing() throws InterruptedException {
        try (var parts = new Parts();
                var town = new Town(parts, ViewUnderTest.called("busy"))) {
            for (int i = 0; i < SHOPS; i++) {
                town.openShop("s" + i);
            }
            town.openShop("quiet");
            town.keep();
            town.replaceInJson("quiet", "shop", "둘둘치킨", "셋셋치킨");
            var projection = town.projection(town.view());
            var over = new AtomicBoolean();
            var written = new AtomicInteger();
            var writer = Thread.ofPlatform().start(() -> write(town, over, written));
            List<VerifyReport> reports = new ArrayList<>();
            try (var _ = new ProjectionLoop(projection, Settings.standard()).start()) {
                for (int round = 0; round < ROUNDS; round++) {
                    reports.add(verify(town, round));
                }
            } finally {
                over.set(true);
                writer.join();
            }

            assertThat(written.get()).isPositive();
            assertThat(reports)
                    .allSatisfy(report -> assertThat(report.differences())
                            .extracting(Difference::document, Difference::field)
                            .containsExactly(tuple("quiet", "shop.name")));
        }
    }

    /// Now all at once, now in many passes.
    private static VerifyReport verify(Town town, int round) {
        long memory = round % 2 == 0 ? 100_000_000 : 10_000;
        return new Verification(town.stores(), town.view(), 1, new VerifySettings(0, Duration.ofSeconds(20), memory))
                .all(VerifyListener.NONE);
    }

    private static void write(Town town, AtomicBoolean over, AtomicInteger written) {
        var random = new Random(7);
        while (!over.get()) {
            var id = "s" + random.nextInt(SHOPS);
            switch (random.nextInt(12)) {
                case 0 -> town.openShop("new" + written.get());
                case 1 -> town.append(StreamNames.stream("shop", id), new ShopPaused(id));
                case 2 -> town.appendPoison("menu-" + id);
                default ->
                    town.append(StreamNames.stream("shop", id), new ShopRenamed(id, "치킨 " + random.nextInt(1000)));
            }
            written.incrementAndGet();
        }
    }
}
