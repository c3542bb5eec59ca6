package io.baedal.benchmark.rebuild;

import io.baedal.projections.View;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.StoreAddresses;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.rebuild.Gate;
import io.baedal.projections.operations.rebuild.Rebuild;
import io.baedal.projections.operations.rebuild.RebuildListener;
import io.baedal.projections.operations.rebuild.RebuildSettings;
import io.baedal.projections.operations.rebuild.Stage;
import io.baedal.projections.operations.rebuild.Versions;
import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.ViewVersion;
import io.baedal.views.shopdisplay.ShopDisplayView;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/// A process that rebuilds the shop pages, as the command line does: `EVENT-STORE VIEWS SHARE`, the last of which is
/// how much is verified before the switch. Prints in its last line how many events there were, how long it took, and
/// the memory's high-water mark.
public final class RebuildRun implements RebuildListener {
    static final String CATEGORIES = "shop|menu";

    private static final View VIEW = new ShopDisplayView();
    private static final String NO_BROKER = "127.0.0.1:1";
    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);
    private static final long MEMORY = 256L << 20;
    private static final Operator OPERATOR = Operator.here("a benchmark");

    private final Stores stores;
    private long built;

    private RebuildRun(Stores stores) {
        this.stores = stores;
    }

    public static void main(String[] arguments) throws Exception {
        var addresses = new StoreAddresses(arguments[0], arguments[1], NO_BROKER, TIME_LIMIT);
        JsonObject measured;
        try (var stores = Stores.open(addresses)) {
            measured = run(stores, Gate.sample(Double.parseDouble(arguments[2])));
        }
        System.out.println(measured.put("bytes", MemoryMark.bytes()).encode());
        // Mutiny's worker threads would outlive the work.
        System.exit(0);
    }

    /// Rebuilds from what is served, which is an empty version to begin with.
    static JsonObject run(Stores stores, Gate gate) throws Exception {
        var control = stores.control(VIEW.name());
        stores.ofViews(control.beginView(VIEW.version(), Instant.now()));
        try (var _ = new StandIn(control)) {
            var run = new RebuildRun(stores);
            run.dropOld();
            return run.measure(gate);
        }
    }

    private void dropOld() {
        var state = stores.ofViews(stores.control(VIEW.name()).read());
        int served = state.head().map(Head::active).orElseThrow();
        var versions = new Versions(stores, VIEW, OPERATOR);
        state.versions().stream()
                .map(ViewVersion::number)
                .filter(number -> number != served)
                .forEach(versions::drop);
    }

    private JsonObject measure(Gate gate) throws Exception {
        long begin = System.nanoTime();
        var partitions = Runtime.getRuntime().availableProcessors();
        var settings = new RebuildSettings(partitions, MEMORY, 0, gate, Duration.ofMinutes(1));
        var rebuild = new Rebuild(stores, VIEW, settings, OPERATOR);
        var outcome = rebuild.run(rebuild.plan(OptionalInt.empty()), this);
        return new JsonObject()
                .put("events", outcome.events())
                .put("nanos", System.nanoTime() - begin)
                .put("buildingNanos", built - begin);
    }

    @Override
    public void stage(Stage stage) {
        if (stage == Stage.FOLLOWING) {
            built = System.nanoTime();
        }
    }

    @Override
    public void says(String line) {
        System.out.println(line);
    }
}
