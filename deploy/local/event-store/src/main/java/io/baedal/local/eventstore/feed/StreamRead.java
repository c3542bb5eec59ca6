package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.stream.StreamHead;

/// Reads a stream once, in either direction.
public final class StreamRead implements Feed {

    private final EventLog log;
    private final Request request;
    private final StreamPages pages;
    private StreamHead head;
    private long next;
    private long left;
    private boolean firstAnnounced;
    private boolean ended;

    /// @param revision where to begin; a negative one is the end
    /// @param count how many events at most
    /// @param positions whether the client understands messages about first and last revision
    public record Request(String stream, long revision, boolean forwards, long count, boolean positions, Shape shape) {}

    public StreamRead(EventLog log, Request request) {
        this.log = log;
        this.request = request;
        this.pages = new StreamPages(log);
        this.left = request.count();
    }

    @Override
    public byte[] next() {
        if (ended) {
            return null;
        }
        if (head == null && !begin()) {
            ended = true;
            return Messages.streamNotFound(request.stream());
        }
        if (!firstAnnounced && request.positions()) {
            firstAnnounced = true;
            return Messages.firstRevision(head.firstRevision());
        }
        StoredEvent event = event();
        if (event != null) {
            left--;
            return request.shape().message(event);
        }
        if (left > 0 && !exhausted()) {
            return LATER;
        }
        ended = true;
        return request.positions() ? Messages.lastRevision(head.lastRevision()) : null;
    }

    /// @return whether there is such a stream
    private boolean begin() {
        head = log.head(request.stream());
        if (head.tombstoned()) {
            throw Refusals.streamDeleted(request.stream());
        }
        long first = head.firstRevision();
        if (request.forwards()) {
            next = request.revision() < 0 ? head.lastRevision() + 1 : Math.max(request.revision(), first);
            firstAnnounced = request.revision() < 0 || request.revision() >= first;
        } else {
            next = request.revision() < 0 ? head.lastRevision() : Math.min(request.revision(), head.lastRevision());
            firstAnnounced = true;
        }
        return head.hasEvents() && !head.isSoftDeleted();
    }

    private StoredEvent event() {
        if (left > 0 && pages.isEmpty() && !exhausted()) {
            next = request.forwards()
                    ? pages.readForwards(head, next, Math.min(head.lastRevision(), beyond(next, left - 1)))
                    : pages.readBackwards(head, next, Math.max(head.firstRevision(), next - left + 1));
        }
        return left > 0 ? pages.poll() : null;
    }

    private static long beyond(long revision, long count) {
        return count > Long.MAX_VALUE - revision ? Long.MAX_VALUE : revision + count;
    }

    private boolean exhausted() {
        return request.forwards() ? next > head.lastRevision() : next < head.firstRevision();
    }

    @Override
    public boolean ended() {
        return ended;
    }

    @Override
    public void rest() {
        // Holds nothing between two pages.
    }
}
