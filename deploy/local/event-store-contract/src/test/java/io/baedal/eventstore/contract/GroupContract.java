package io.baedal.eventstore.contract;

import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.CreatePersistentSubscriptionToStreamOptions;
import io.kurrent.dbclient.KurrentDBPersistentSubscriptionsClient;
import io.kurrent.dbclient.PersistentSubscriptionToStreamInfo;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscribePersistentSubscriptionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;

/// What the tests of persistent subscriptions have in common.
abstract class GroupContract extends Contract {

    final KurrentDBPersistentSubscriptionsClient groups = KurrentDBPersistentSubscriptionsClient.from(client);
    final String stream = newStream("shared");
    final String group = "group-" + run;
    private final List<Worker> workers = new ArrayList<>();

    @AfterEach
    void stopWorkers() {
        workers.forEach(Worker::stop);
    }

    static Void done(CompletableFuture<?> future) {
        get(future);
        return null;
    }

    static CreatePersistentSubscriptionToStreamOptions fromStart() {
        return CreatePersistentSubscriptionToStreamOptions.get().fromStart();
    }

    /// A group from the start of the stream, and events in it.
    void groupWithEvents(CreatePersistentSubscriptionToStreamOptions options, int events) {
        append(stream, StreamState.any(), events(events));
        done(groups.createToStream(stream, group, options));
    }

    Worker work(Worker worker) {
        return work(worker, 10);
    }

    Worker work(Worker worker, int window) {
        workers.add(worker);
        get(groups.subscribeToStream(stream, group, window(window), worker));
        return worker;
    }

    Worker workOnAll(Worker worker) {
        workers.add(worker);
        get(groups.subscribeToAll(group, window(10), worker));
        return worker;
    }

    private static SubscribePersistentSubscriptionOptions window(int size) {
        return SubscribePersistentSubscriptionOptions.get().bufferSize(size);
    }

    PersistentSubscriptionToStreamInfo info() {
        return get(groups.getInfoToStream(stream, group)).orElseThrow();
    }

    long parked() {
        return info().getStats().getParkedMessageCount();
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(20));
    }

    /// By which clients know why a call was refused.
    static String exception(StatusRuntimeException e) {
        return e.getTrailers().get(Metadata.Key.of("exception", Metadata.ASCII_STRING_MARSHALLER));
    }
}
