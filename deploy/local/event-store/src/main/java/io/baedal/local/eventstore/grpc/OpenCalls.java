package io.baedal.local.eventstore.grpc;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The calls that run for as long as their clients want, so that they can be told when the node stops. Thread-safe.
public final class OpenCalls {

    private final Set<Runnable> stops = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// @param stop ends the call with the status on which clients connect again
    /// @return takes the call out again
    Runnable add(Runnable stop) {
        stops.add(stop);
        if (closed) {
            stop.run();
        }
        return () -> stops.remove(stop);
    }

    /// How many there are.
    int count() {
        return stops.size();
    }

    /// Ends every call with the status on which clients connect again.
    public void close() {
        closed = true;
        stops.forEach(Runnable::run);
    }
}
