package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.StreamHead;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The log of one node: all events in order, durable, and their streams. Thread-safe.
public final class EventLog implements AutoCloseable {

    private static final int REMEMBERED_IDS_AT_START = 10_000;
    private static final long MOST_BYTES_AT_START = 64L << 20;

    private final Storage storage;
    private final RecentHeads heads = new RecentHeads();
    private final RecentEvents recent;
    private final GroupCommit commits;
    private final Scavenger scavenger;

    private EventLog(Storage storage) {
        this.storage = storage;
        RecentIds ids = new RecentIds();
        this.recent = new RecentEvents(remember(ids));
        this.commits = new GroupCommit(storage, heads, recent, ids);
        this.scavenger = new Scavenger(storage, commits);
    }

    /// Opens the log in a folder, or makes a new one.
    ///
    /// @throws LogFailure if another node uses the folder, or what lies in it cannot be read
    public static EventLog open(Path folder) {
        Storage storage = Storage.open(folder);
        try {
            storage.checkComplete();
            return new EventLog(storage);
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    /// @return the position of the last event, or zero
    private long remember(RecentIds ids) {
        long last = 0;
        long bytes = 0;
        try (LogCursor cursor = storage.cursor().toLastBefore(Long.MAX_VALUE)) {
            for (int i = 0; i < REMEMBERED_IDS_AT_START && bytes < MOST_BYTES_AT_START; i++) {
                Optional<StoredEvent> event = cursor.backward();
                if (event.isEmpty()) {
                    break;
                }
                last = Math.max(last, event.get().position());
                ids.addEarlier(event.get());
                bytes += event.get().answer().length;
            }
        }
        return last;
    }

    /// Queues a write. Never blocks.
    ///
    /// @return whether there was room for it
    public boolean submit(WriteRequest request) {
        return commits.submit(request);
    }

    /// Lets a listener hear of every commit from now on.
    public void onCommit(CommitListener listener) {
        commits.onCommit(listener);
    }

    /// The state of a stream. May read from the disk.
    public StreamHead head(String stream) {
        StreamHead known = heads.get(stream);
        return known != null ? known : storage.head(stream);
    }

    /// The events of a stream from one revision to another, both included; to a lower one: backwards. Reads from the
    /// disk. Events are missing that were scavenged since the head was asked for.
    public List<StoredEvent> events(StreamHead head, long from, long to) {
        return storage.revisions().events(head.number(), from, to);
    }

    /// A cursor over the log as it is now. Reads from the disk.
    public LogCursor cursor() {
        return storage.cursor();
    }

    /// The next events behind a position out of memory; empty if they must be read from the disk.
    public Optional<List<StoredEvent>> recentAfter(long position, int most) {
        return recent.after(position, most);
    }

    /// The position of the last event, or zero.
    public long lastPosition() {
        return recent.lastPosition();
    }

    /// How the log is doing. Looks at the disk.
    public LogFigures figures() {
        return commits.figures();
    }

    /// What takes hidden events off the disk.
    public Scavenger scavenger() {
        return scavenger;
    }

    /// Writes what is queued, then closes. No cursor may be open.
    @Override
    public void close() {
        scavenger.close();
        commits.close();
        storage.close();
    }
}
