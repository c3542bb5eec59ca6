package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.LogFailure;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.concurrent.Executor;

/// Moves a feed's messages to its client as fast as the client takes them, and holds none back in memory.
///
/// Runs on the readers' threads, in turns, never on two at once. Thread-safe.
public final class Pump {

    private static final System.Logger LOG = System.getLogger(Pump.class.getName());
    private static final int MOST_PER_TURN = 1024;

    private final Feed feed;
    private final ServerCallStreamObserver<byte[]> client;
    private final Turns turns;
    private volatile boolean stopped;
    private boolean done;

    public Pump(Feed feed, ServerCallStreamObserver<byte[]> client, Executor readers) {
        this.feed = feed;
        this.client = client;
        this.turns = new Turns(readers, this::turn, this::failed);
    }

    /// Says that there may be something to do: the client is ready for more, or something new was written.
    public void wake() {
        turns.wake();
    }

    /// Ends the call with the status on which clients connect again.
    public void stop() {
        stopped = true;
        wake();
    }

    private boolean turn() {
        try {
            return !done && send();
        } finally {
            feed.rest();
        }
    }

    /// @return whether it stopped only to let others have their turn
    private boolean send() {
        for (int i = 0; i < MOST_PER_TURN; i++) {
            if (client.isCancelled()) {
                done = true;
                return false;
            }
            if (stopped) {
                throw Refusals.unavailable("The event store is shutting down");
            }
            if (!client.isReady()) {
                return false;
            }
            byte[] message = feed.next();
            if (message == Feed.LATER) {
                return true;
            }
            if (message != null) {
                client.onNext(message);
            } else if (feed.ended()) {
                done = true;
                client.onCompleted();
                return false;
            } else {
                return false;
            }
        }
        return true;
    }

    private void failed(RuntimeException failure) {
        done = true;
        StatusRuntimeException status = status(failure);
        if (!client.isCancelled()) {
            client.onError(status);
        }
    }

    private static StatusRuntimeException status(RuntimeException failure) {
        if (failure instanceof StatusRuntimeException status) {
            return status;
        }
        LOG.log(System.Logger.Level.ERROR, "A read failed", failure);
        Status status = failure instanceof LogFailure
                ? Status.DATA_LOSS.withDescription(failure.getMessage())
                : Status.INTERNAL.withDescription("The read failed");
        return status.asRuntimeException();
    }
}
