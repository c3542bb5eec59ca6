package io.baedal.benchmark.rebuild;

import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.SubscriptionListener;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A process that reads the events of some categories from the log of all streams once, and does nothing with them:
/// `CONNECTION-STRING CATEGORY|CATEGORY`. Prints how many there were and how long it took.
public final class BareRead extends SubscriptionListener {
    private static final int MOST_MINUTES = 30;
    private static final int EVENTS_BETWEEN_CHECKPOINTS = 128;

    private final CompletableFuture<Long> all = new CompletableFuture<>();
    private long events;

    private BareRead() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(read(arguments[0], arguments[1]).encode());
    }

    static JsonObject read(String connectionString, String categories) throws Exception {
        long begin = System.nanoTime();
        var client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(connectionString));
        var read = new BareRead();
        var filter = SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression("^(" + categories + ")-")
                .withMaxWindow(EVENTS_BETWEEN_CHECKPOINTS)
                .build();
        client.subscribeToAll(read, SubscribeToAllOptions.get().fromStart().filter(filter))
                .get(30, TimeUnit.SECONDS);
        long events = read.all.get(MOST_MINUTES, TimeUnit.MINUTES);
        long nanos = System.nanoTime() - begin;
        client.shutdown().join();
        return new JsonObject().put("events", events).put("nanos", nanos);
    }

    @Override
    public void onEvent(Subscription subscription, ResolvedEvent event) {
        events++;
    }

    @Override
    public void onCaughtUp(Subscription subscription, Instant timestamp, Long revision, Position position) {
        all.complete(events);
    }

    @Override
    public void onCancelled(Subscription subscription, Throwable problem) {
        if (problem != null) {
            all.completeExceptionally(problem);
        }
    }
}
