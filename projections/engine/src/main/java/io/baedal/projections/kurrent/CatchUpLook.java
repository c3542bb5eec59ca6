package io.baedal.projections.kurrent;

import io.baedal.projections.store.Glance;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.Sighting;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One look at the log of all streams: a catch-up subscription that the server filters, and that ends as soon
/// as it has caught up or has seen enough. The client calls it from one thread at a time.
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
        var options = ClientTerms.subscription(categories, after, EVENTS_BETWEEN_CHECKPOINTS, this::passed);
        client.subscribeToAll(this, options).whenComplete((subscription, problem) -> {
            if (problem != null) {
                emitter.fail(problem);
            } else {
                emitter.onTermination(subscription::stop);
            }
        });
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
        var reached = ClientTerms.position(position);
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
