package io.baedal.local.eventstore.log;

import java.util.Optional;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/// Walks the log as it was when the cursor was made. For one thread; to be closed soon, as it keeps old files alive.
public final class LogCursor implements AutoCloseable {

    private final RocksIterator iterator;

    LogCursor(RocksIterator iterator) {
        this.iterator = iterator;
    }

    /// Goes to the first event at or behind a position.
    public LogCursor toFirstFrom(long position) {
        iterator.seek(Keys.position(position));
        return this;
    }

    /// Goes to the last event before a position.
    public LogCursor toLastBefore(long position) {
        if (position == Long.MAX_VALUE) {
            iterator.seekToLast();
        } else {
            iterator.seekForPrev(Keys.position(Math.max(0, position - 1)));
        }
        return this;
    }

    /// Takes the event here and goes one forward; empty at the end.
    public Optional<StoredEvent> forward() {
        Optional<StoredEvent> event = here();
        if (event.isPresent()) {
            iterator.next();
        }
        return event;
    }

    /// Takes the event here and goes one backward; empty before the start.
    public Optional<StoredEvent> backward() {
        Optional<StoredEvent> event = here();
        if (event.isPresent()) {
            iterator.prev();
        }
        return event;
    }

    private Optional<StoredEvent> here() {
        if (iterator.isValid()) {
            return Optional.of(new StoredEvent(Keys.position(iterator.key()), iterator.value()));
        }
        try {
            iterator.status();
            return Optional.empty();
        } catch (RocksDBException e) {
            throw new LogFailure("The log cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        iterator.close();
    }
}
