package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.CommitListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Wakes the subscriptions whose stream was written to. Thread-safe.
public final class Subscribers implements CommitListener {

    private final Set<Pump> toAll = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<Pump>> toStreams = new ConcurrentHashMap<>();

    /// @return takes the subscription out again
    public Runnable addToAll(Pump pump) {
        toAll.add(pump);
        return () -> toAll.remove(pump);
    }

    /// @return takes the subscription out again
    public Runnable addToStream(String stream, Pump pump) {
        toStreams.compute(stream, (_, pumps) -> {
            Set<Pump> grown = pumps == null ? ConcurrentHashMap.newKeySet() : pumps;
            grown.add(pump);
            return grown;
        });
        return () -> toStreams.computeIfPresent(stream, (_, pumps) -> {
            pumps.remove(pump);
            return pumps.isEmpty() ? null : pumps;
        });
    }

    /// How many subscriptions there are.
    public int count() {
        return toAll.size() + toStreams.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public void committed(Set<String> streams) {
        toAll.forEach(Pump::wake);
        if (toStreams.isEmpty()) {
            return;
        }
        for (String stream : streams) {
            toStreams.getOrDefault(stream, Set.of()).forEach(Pump::wake);
        }
    }
}
