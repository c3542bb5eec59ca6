package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Pump;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The reads and subscriptions that are running, so that they can be told when the node stops. Thread-safe.
public final class OpenCalls {

    private final Set<Pump> pumps = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// @return takes the call out again
    Runnable add(Pump pump) {
        pumps.add(pump);
        if (closed) {
            pump.stop();
        }
        return () -> pumps.remove(pump);
    }

    /// Ends every call with the status on which clients connect again.
    public void close() {
        closed = true;
        pumps.forEach(Pump::stop);
    }
}
