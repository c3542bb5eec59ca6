package io.baedal.local.eventstore.crash;

import io.kurrent.dbclient.Position;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What was sent to the node and what it acknowledged. Thread-safe.
final class Journal {

    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Set<UUID> acknowledgedEvents = ConcurrentHashMap.newKeySet();

    /// One append.
    record Sent(String stream, List<UUID> ids) {}

    /// One append that was acknowledged.
    record Acknowledged(Sent append, long lastRevision, Position position) {}

    void sent(Sent append) {
        sent.add(append);
    }

    void acknowledged(Acknowledged append) {
        acknowledged.add(append);
        acknowledgedEvents.addAll(append.append().ids());
    }

    boolean hasAcknowledged(UUID event) {
        return acknowledgedEvents.contains(event);
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
