package io.baedal.command.store;

import io.baedal.command.StoreUnavailable;
import io.kurrent.dbclient.ConnectionShutdownException;
import io.kurrent.dbclient.KurrentDBClient;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Calls to the client as [Uni]s: bounded in number and in time, and answered on the Vert.x context that asked.
final class StoreCalls {
    private final StoreConnection connection;
    private final long millis;
    private final Semaphore inFlight;
    private final Outage outage = new Outage();

    StoreCalls(StoreConnection connection, Duration timeLimit, int callsInFlight) {
        this.connection = connection;
        this.millis = timeLimit.toMillis();
        this.inFlight = new Semaphore(callsInFlight);
    }

    long millis() {
        return millis;
    }

    /// Starts the operation on subscription. A place in flight is held until the client itself is done, so that an
    /// unreachable store can't pile up work behind answers that were given long ago.
    <T> Uni<T> call(Function<KurrentDBClient, CompletableFuture<T>> operation) {
        return Uni.createFrom().emitter(emitter -> {
            if (!inFlight.tryAcquire()) {
                emitter.fail(new StoreUnavailable("Too many calls to the event store are under way", null));
                return;
            }
            var context = Vertx.currentContext();
            start(operation)
                    .whenComplete((result, failure) -> inFlight.release())
                    .copy()
                    .orTimeout(millis, TimeUnit.MILLISECONDS)
                    .whenComplete((result, failure) -> on(context, () -> answer(emitter, result, failure)));
        });
    }

    private <T> CompletableFuture<T> start(Function<KurrentDBClient, CompletableFuture<T>> operation) {
        try {
            var client = connection.client();
            return operation.apply(client).whenComplete((result, failure) -> {
                if (StoreFailure.cause(failure) instanceof ConnectionShutdownException) {
                    connection.givenUp(client);
                }
            });
        } catch (RuntimeException failed) {
            return CompletableFuture.failedFuture(failed);
        }
    }

    private <T> void answer(UniEmitter<? super T> emitter, T result, Throwable failure) {
        if (failure == null) {
            outage.over();
            emitter.complete(result);
        } else {
            var meaning = StoreFailure.of(failure);
            outage.seen(meaning);
            emitter.fail(meaning);
        }
    }

    private static void on(Context context, Runnable answer) {
        if (context == null) {
            answer.run();
        } else {
            context.runOnContext(ignored -> answer.run());
        }
    }
}
