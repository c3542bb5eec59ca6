package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.stream.StreamHead;

/// Follows one stream for as long as the client wants. The stream need not exist yet.
public final class StreamSubscription implements Feed {

    /// Where to begin instead of a revision: only with what is written from now on.
    public static final long LIVE = Long.MAX_VALUE;

    private final EventLog log;
    private final String stream;
    private final Shape shape;
    private final StreamPages pages;
    private long next;
    private boolean confirmed;
    private boolean caughtUp;

    /// @param next the first revision wanted, or {@link #LIVE}
    public StreamSubscription(EventLog log, String stream, long next, Shape shape) {
        this.log = log;
        this.stream = stream;
        this.shape = shape;
        this.pages = new StreamPages(log);
        this.next = next == LIVE ? log.head(stream).lastRevision() + 1 : next;
    }

    @Override
    public byte[] next() {
        if (!confirmed) {
            confirmed = true;
            return Messages.confirmation();
        }
        if (pages.isEmpty()) {
            StreamHead head = log.head(stream);
            if (head.tombstoned()) {
                throw Refusals.streamDeleted(stream);
            }
            next = head.isSoftDeleted() ? next : Math.max(next, head.firstRevision());
            if (next > head.lastRevision() || head.isSoftDeleted()) {
                return caughtUp(head);
            }
            next = pages.readForwards(head, next, head.lastRevision());
        }
        StoredEvent event = pages.poll();
        return event == null ? LATER : shape.message(event);
    }

    private byte[] caughtUp(StreamHead head) {
        if (caughtUp) {
            return null;
        }
        caughtUp = true;
        return Messages.streamCaughtUp(head.lastRevision());
    }

    @Override
    public boolean ended() {
        return false;
    }

    @Override
    public void rest() {
        // Holds nothing between two pages.
    }
}
