package io.baedal.projections.kurrent;

import io.baedal.projections.store.Glance;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.Sighting;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.SubscriptionListener;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// One look at the log of all streams: a catch-up subscription that the server filters, and that ends as soon
/// as it has caught up or has seen enough. (A plain read of that log can't be filtered by the server, and the
/// client's filter takes one prefix only, hence the expression.) The client calls it from one thread at a time.
final class CatchUpLook extends SubscriptionListener {
    private static final int EVENTS_BETWEEN_CHECKPOINTS = 128;

    private final UniEmitter<? super Glance> emitter;
    private final LogPosition after;
    private final int limit;
    private final List<Sighting> sightings = new ArrayList<>();
    private LogPosition end;
    private boolean ended;

    CatchUpLook(UniEmitter<? super Glance> emitter, LogPosition after, int limit) {
        this.emitter = emitter;
        this.after = after;
        this.limit = limit;
        end = after;
    }

    void begin(KurrentDBClient client, List<String> categories) {
        var options = SubscribeToAllOptions.get().filter(filter(categories));
        if (after == null) {
            options.fromStart();
        } else {
            options.fromPosition(new Position(after.commit(), after.prepare()));
        }
        client.subscribeToAll(this, options).whenComplete((subscription, problem) -> {
            if (problem != null) {
                emitter.fail(problem);
            } else {
                emitter.onTermination(subscription::stop);
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
        if (ended) {
            return;
        }
        var event = resolved.getOriginalEvent();
        passed(event.getPosition());
        sightings.add(new Sighting(end, event.getStreamId(), event.getRevision(), event.getCreated()));
        if (sightings.size() == limit) {
            finish(subscription, false);
        }
    }

    @Override
    public void onCaughtUp(Subscription subscription, Instant timestamp, Long streamRevision, Position position) {
        if (!ended) {
            passed(position);
            finish(subscription, true);
        }
    }

    @Override
    public void onCancelled(Subscription subscription, Throwable problem) {
        if (problem != null) {
            emitter.fail(problem);
        }
    }

    private void passed(Position position) {
        if (ended || position == null) {
            return;
        }
        var reached = new LogPosition(position.getCommitUnsigned(), position.getPrepareUnsigned());
        if (end == null || reached.compareTo(end) > 0) {
            end = reached;
        }
    }

    private void finish(Subscription subscription, boolean head) {
        ended = true;
        subscription.stop();
        emitter.complete(new Glance(sightings, end, head));
    }
}
