package io.baedal.projections.operations.history;

import io.baedal.projections.kurrent.ClientTerms;
import io.baedal.projections.store.LogPosition;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;

/// Reads the events of some categories only, by a catch-up subscription: nothing else can be filtered by the server. It
/// costs more for each event than reading all, because the client looks for a trace in each.
public final class FilteredReading extends SubscriptionListener {
    private static final int EVENTS_BETWEEN_CHECKPOINTS = 1_000;

    private final Pass pass;
    private final LogSink sink;

    private FilteredReading(Pass pass, LogSink sink) {
        this.pass = pass;
        this.sink = sink;
    }

    /// Begins to hand in what there is, up to the head of the log.
    ///
    /// @param after where to begin; null for the first event
    /// @return the subscription, once the event store has agreed to it
    public static CompletableFuture<Subscription> begin(
            KurrentDBClient client, Collection<String> categories, LogPosition after, Pass pass, LogSink sink) {
        var reading = new FilteredReading(pass, sink);
        var options = ClientTerms.subscription(categories, after, EVENTS_BETWEEN_CHECKPOINTS, reading::passed);
        return client.subscribeToAll(reading, options).whenComplete((subscription, problem) -> {
            if (problem != null) {
                pass.fails(problem);
            } else {
                pass.whenEnded(subscription::stop);
            }
        });
    }

    @Override
    public void onEvent(Subscription subscription, ResolvedEvent resolved) {
        pass.take(() -> sink.accept(LoggedEvent.of(resolved.getOriginalEvent())));
    }

    private void passed(Position position) {
        pass.take(() -> sink.passed(ClientTerms.position(position)));
    }

    @Override
    public void onCaughtUp(Subscription subscription, Instant timestamp, Long streamRevision, Position position) {
        if (position != null) {
            passed(position);
        }
        pass.ends(Pass.End.COMPLETE);
    }

    @Override
    public void onCancelled(Subscription subscription, Throwable problem) {
        pass.fails(problem == null ? new IllegalStateException("it ended the subscription") : problem);
    }
}
