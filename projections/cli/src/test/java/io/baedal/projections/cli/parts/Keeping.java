package io.baedal.projections.cli.parts;

import io.baedal.projections.View;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.run.Measures;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.ProjectionLoop;
import io.baedal.projections.run.Settings;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.VersionState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Keeps the versions of a view as the projector does, without its HTTP and without Kafka.
public final class Keeping implements AutoCloseable {
    private static final String INSTANCE = "projector-0";

    private record Kept(Projection projection, ProjectionLoop loop, AtomicLong events) {}

    private final Stores stores;
    private final View view;
    private final Map<Integer, Kept> kept = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    Keeping(Stores stores, View view) {
        this.stores = stores;
        this.view = view;
        stores.ofViews(stores.control(view.name()).beginView(view.version(), Instant.now()));
        timer.scheduleWithFixedDelay(this::look, 0, 100, TimeUnit.MILLISECONDS);
    }

    private void look() {
        var control = stores.control(view.name());
        var state = stores.ofViews(control.read());
        kept.entrySet().removeIf(each -> {
            boolean left = !isToBeKept(state, each.getKey());
            if (left) {
                each.getValue().loop().close();
            }
            return left;
        });
        for (var version : state.versions()) {
            if (isToBeKept(state, version.number())) {
                var one = kept.computeIfAbsent(version.number(), this::start);
                stores.ofViews(control.alive(new Keeper(
                        INSTANCE,
                        version.number(),
                        one.projection().status().state().name(),
                        one.events().get(),
                        Instant.now())));
            }
        }
    }

    private static boolean isToBeKept(ControlState state, int number) {
        return state.pause().isEmpty()
                && state.version(number)
                        .filter(version -> version.state() == VersionState.KEPT)
                        .isPresent();
    }

    private Kept start(int number) {
        var events = new AtomicLong();
        var projection = new Projection(
                view,
                number,
                stores.log(),
                stores.version(view, number),
                stores.control(view.name())::discarded,
                Settings.standard(),
                new Measures() {
                    @Override
                    public void written(int count, Duration age) {
                        events.addAndGet(count);
                    }
                });
        return new Kept(projection, new ProjectionLoop(projection, Settings.standard()).start(), events);
    }

    @Override
    public void close() {
        timer.shutdown();
        try {
            timer.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        kept.values().forEach(each -> each.loop().close());
    }
}
