package io.baedal.projections.operations.bulk;

import io.baedal.projections.store.LogPosition;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Reads the events of some categories only, by a catch-up subscription: nothing else can be filtered by the server. It
/// costs more for each event than [WholeReading], because the client looks for a trace in each.
final class FilteredReading extends SubscriptionListener {
    private static final int EVENTS_BETWEEN_CHECKPOINTS = 1_000;

    private final Pass pass;
    private final Router router;

    private FilteredReading(Pass pass, Router router) {
        this.pass = pass;
        this.router = router;
    }

    static void begin(KurrentDBClient client, List<String> categories, Pass pass, Router router) {
        var reading = new FilteredReading(pass, router);
        var options = SubscribeToAllOptions.get().filter(reading.filter(categories));
        LogPosition from = router.position();
        if (from == null) {
            options.fromStart();
        } else {
            options.fromPosition(new Position(from.commit(), from.prepare()));
        }
        client.subscribeToAll(reading, options).whenComplete((subscription, problem) -> {
            if (problem != null) {
                pass.fails(problem);
            } else {
                pass.end().whenComplete((_, _) -> subscription.stop());
            }
        });
    }

    private SubscriptionFilter filter(List<String> categories) {
        return SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression("^(" + String.join("|", categories) + ")-")
                .withMaxWindow(EVENTS_BETWEEN_CHECKPOINTS)
                .withCheckpointer((_, position) -> {
                    passed(position);
                    return CompletableFuture.completedFuture(null);
                })
                .build();
    }

    @Override
    public void onEvent(Subscription subscription, ResolvedEvent resolved) {
        pass.take(() -> router.accept(resolved.getOriginalEvent()));
    }

    private void passed(Position position) {
        pass.take(() -> router.passed(position.getCommitUnsigned(), position.getPrepareUnsigned()));
    }

    @Override
    public void onCaughtUp(Subscription subscription, Instant timestamp, Long streamRevision, Position position) {
        if (position != null) {
            passed(position);
        }
        pass.ends(Pass.End.HEAD);
    }

    @Override
    public void onCancelled(Subscription subscription, Throwable problem) {
        pass.fails(problem == null ? new IllegalStateException("it ended the subscription") : problem);
    }
}
