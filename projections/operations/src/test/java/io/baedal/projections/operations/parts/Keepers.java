package io.baedal.projections.operations.parts;

import io.baedal.projections.View;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.run.Measures;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.ProjectionLoop;
import io.baedal.projections.run.Settings;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A projector, but for Kafka: keeps all versions of a view that are to be kept, and says that it is alive.
public final class Keepers implements AutoCloseable {
    private static final Settings QUICK = new Settings(
            256,
            32,
            Duration.ofMillis(50),
            Duration.ZERO,
            8192,
            1_000_000,
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofMillis(20),
            Duration.ofSeconds(1));

    private record Kept(Projection projection, ProjectionLoop loop) {
        void end() {
            loop.close();
        }
    }

    private final Stores stores;
    private final View view;
    private final Map<Integer, Kept> kept = new HashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();

    public Keepers(Parts parts, View view) {
        this.view = view;
        stores = parts.open();
        looking.scheduleWithFixedDelay(this::look, 0, 100, TimeUnit.MILLISECONDS);
    }

    private void look() {
        var control = stores.control(view.name());
        var state = stores.ofViews(control.read());
        kept.entrySet().removeIf(entry -> {
            boolean over =
                    state.version(entry.getKey()).filter(this::isToBeKept).isEmpty();
            if (over) {
                entry.getValue().end();
            }
            return over;
        });
        state.versions().stream()
                .filter(this::isToBeKept)
                .forEach(version -> kept.computeIfAbsent(version.number(), this::keep));
        kept.forEach((number, each) -> stores.ofViews(control.alive(
                new Keeper("keeper", number, each.projection.status().state().name(), 0, Instant.now()))));
    }

    private boolean isToBeKept(ViewVersion version) {
        return version.state() == VersionState.KEPT && version.fold() == view.version();
    }

    private Kept keep(int number) {
        var projection = new Projection(
                view,
                number,
                stores.log(),
                stores.version(view, number),
                stores.control(view.name())::discarded,
                QUICK,
                Measures.NONE);
        return new Kept(projection, new ProjectionLoop(projection, QUICK).start());
    }

    @Override
    public void close() {
        looking.shutdown();
        try {
            looking.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        kept.values().forEach(Kept::end);
        stores.close();
    }
}
