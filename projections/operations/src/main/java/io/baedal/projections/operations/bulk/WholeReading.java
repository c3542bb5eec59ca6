package io.baedal.projections.operations.bulk;

import io.baedal.projections.kurrent.ClientTerms;
import io.baedal.projections.operations.history.LoggedEvent;
import io.baedal.projections.operations.history.Pass;
import io.baedal.projections.store.LogPosition;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.ReadMessage;
import java.time.Duration;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// Reads the log with everything in it, as long as enough of that is ours.
final class WholeReading implements Subscriber<ReadMessage> {
    /// The client's own is made for short reads. What takes longer goes on with another read, and that the event store
    /// is silent is noticed by [Pass].
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final int AT_A_TIME = 1_024;
    private static final int WINDOW = 20_000;
    private static final double LEAST_SHARE = 0.25;

    private final Pass pass;
    private final Router router;
    private final LogPosition after;
    private Subscription subscription;
    private int taken;
    private int windowEvents;
    private long oursBefore;
    private boolean skipping;

    private WholeReading(Pass pass, Router router) {
        this.pass = pass;
        this.router = router;
        after = router.position();
        skipping = after != null;
        oursBefore = router.events();
    }

    static void begin(KurrentDBClient client, Pass pass, Router router) {
        var options = ReadAllOptions.get().forwards().deadline(LONGEST.toMillis());
        LogPosition from = router.position();
        if (from == null) {
            options.fromStart();
        } else {
            options.fromPosition(ClientTerms.position(from));
        }
        client.readAllReactive(options).subscribe(new WholeReading(pass, router));
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        pass.whenEnded(subscription::cancel);
        subscription.request(AT_A_TIME);
    }

    @Override
    public void onNext(ReadMessage message) {
        if (message.hasEvent()) {
            pass.take(() -> take(LoggedEvent.of(message.getEvent().getOriginalEvent())));
        }
        if (++taken == AT_A_TIME / 2) {
            taken = 0;
            subscription.request(AT_A_TIME / 2);
        }
    }

    /// A read begins with the event at the position that was asked for, which was taken already.
    private void take(LoggedEvent event) {
        if (skipping && event.position().compareTo(after) <= 0) {
            return;
        }
        skipping = false;
        router.accept(event);
        if (++windowEvents == WINDOW) {
            if (router.events() - oursBefore < LEAST_SHARE * WINDOW) {
                pass.ends(Pass.End.MOSTLY_OTHERS);
            }
            windowEvents = 0;
            oursBefore = router.events();
        }
    }

    @Override
    public void onError(Throwable problem) {
        pass.fails(problem);
    }

    @Override
    public void onComplete() {
        pass.ends(Pass.End.COMPLETE);
    }
}
