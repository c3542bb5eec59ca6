package io.baedal.relay.announce;

import io.baedal.relay.lease.LogPosition;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/// The notices that Kafka hasn't acknowledged yet, in the order of the log, and the position before which
/// nothing is missing. There is room for a fixed number of them; who brings more waits, which is what slows the
/// subscription down.
///
/// Thread-safe: one thread brings, others acknowledge.
final class InFlight {
    private final Semaphore room;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private LogPosition acknowledged;

    InFlight(int room, LogPosition start) {
        this.room = new Semaphore(room);
        this.acknowledged = start;
    }

    /// Waits for room and adds a notice.
    ///
    /// @throws InterruptedException when announcing ends meanwhile
    Entry bring(LogPosition position) throws InterruptedException {
        room.acquire();
        var entry = new Entry(position, System.nanoTime());
        synchronized (this) {
            entries.addLast(entry);
        }
        return entry;
    }

    /// Kafka has it. The acknowledged position moves once all before it are acknowledged, too.
    void acknowledge(Entry entry) {
        synchronized (this) {
            entry.done = true;
            advance();
        }
        room.release();
    }

    /// The store says that up to here there is nothing more of ours.
    synchronized void pass(LogPosition position) {
        var entry = new Entry(position, System.nanoTime());
        entry.done = true;
        if (!entries.isEmpty() && entries.getLast().done) {
            entries.removeLast();
        }
        entries.addLast(entry);
        advance();
    }

    private void advance() {
        while (!entries.isEmpty() && entries.getFirst().done) {
            var first = entries.removeFirst();
            if (first.position.compareTo(acknowledged) > 0) {
                acknowledged = first.position;
            }
        }
    }

    /// Everything up to this position is announced.
    synchronized LogPosition acknowledged() {
        return acknowledged;
    }

    synchronized int size() {
        return entries.size();
    }

    /// How long the oldest notice has been waiting for Kafka.
    synchronized Duration oldest() {
        return entries.isEmpty() ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - entries.getFirst().since);
    }

    /// Lets everyone in who waits for room: what they bring isn't sent any more.
    void end() {
        room.release(Integer.MAX_VALUE / 2);
    }

    /// A notice on its way.
    static final class Entry {
        private final LogPosition position;
        private final long since;
        private boolean done;

        private Entry(LogPosition position, long since) {
            this.position = position;
            this.since = since;
        }
    }
}
