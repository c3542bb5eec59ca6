package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.LogCursor;
import io.baedal.local.eventstore.log.StoredEvent;
import java.util.Optional;

/// Reads the whole log once, in either direction.
public final class AllRead implements Feed {

    private static final int MOST_UNWANTED = 4096;

    private final EventLog log;
    private final Request request;
    private final long end;
    private LogCursor cursor;
    private long position;
    private long left;

    /// @param position where to begin: forwards with the event at it, backwards with the last one before it
    /// @param count how many events at most
    /// @param filter which of them
    public record Request(long position, boolean forwards, long count, Optional<EventFilter> filter, Shape shape) {}

    public AllRead(EventLog log, Request request) {
        this.log = log;
        this.request = request;
        this.end = log.lastPosition();
        this.position = request.position();
        this.left = request.count();
    }

    @Override
    public byte[] next() {
        for (int unwanted = 0; left > 0; unwanted++) {
            if (unwanted == MOST_UNWANTED) {
                return LATER;
            }
            Optional<StoredEvent> event = step();
            if (event.isEmpty() || event.get().position() > end && request.forwards()) {
                left = 0;
                return null;
            }
            position = request.forwards()
                    ? event.get().position() + 1
                    : event.get().position();
            if (request.filter().isEmpty()
                    || request.filter().get().wants(event.get().summary())) {
                left--;
                return request.shape().message(event.get());
            }
        }
        return null;
    }

    private Optional<StoredEvent> step() {
        if (cursor == null) {
            cursor = log.cursor();
            if (request.forwards()) {
                cursor.toFirstFrom(position);
            } else {
                cursor.toLastBefore(position);
            }
        }
        return request.forwards() ? cursor.forward() : cursor.backward();
    }

    @Override
    public boolean ended() {
        return left <= 0;
    }

    @Override
    public void rest() {
        if (cursor != null) {
            cursor.close();
            cursor = null;
        }
    }
}
