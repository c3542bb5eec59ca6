package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.LogCursor;
import io.baedal.local.eventstore.log.StoredEvent;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;

/// Follows the whole log for as long as the client wants: old events from the disk, new ones out of memory.
///
/// A client that takes too long to be served out of memory is told that it fell behind, and read for from the disk
/// again.
public final class AllSubscription implements Feed {

    private static final int MOST_RECENT = 64;
    private static final int MOST_UNWANTED = 4096;

    private final EventLog log;
    private final Filtered filtered;
    private final Checkpoints checkpoints;
    private final Shape shape;
    private final Queue<StoredEvent> recent = new ArrayDeque<>();
    private LogCursor cursor;
    private long position;
    private boolean confirmed;
    private boolean live;

    /// What a subscription wants of the log.
    ///
    /// @param filter which events; empty: all, and no checkpoints
    /// @param checkpointInterval how many events there are between two checkpoints
    public record Filtered(Optional<EventFilter> filter, long checkpointInterval) {}

    /// @param after the position behind which to begin
    public AllSubscription(EventLog log, long after, Filtered filtered, Shape shape) {
        this.log = log;
        this.position = after;
        this.filtered = filtered;
        this.shape = shape;
        this.checkpoints = new Checkpoints(filtered.checkpointInterval());
    }

    @Override
    public byte[] next() {
        if (!confirmed) {
            confirmed = true;
            return Messages.confirmation();
        }
        for (int unwanted = 0; unwanted < MOST_UNWANTED; unwanted++) {
            OptionalLong checkpoint = checkpoints.take();
            if (checkpoint.isPresent()) {
                return Messages.checkpoint(checkpoint.getAsLong());
            }
            StoredEvent event = recent.poll();
            if (event == null) {
                event = fromDisk();
            }
            if (event != null) {
                if (consider(event)) {
                    return shape.message(event);
                }
                continue;
            }
            Optional<List<StoredEvent>> newest = log.recentAfter(position, MOST_RECENT);
            if (newest.isPresent()) {
                recent.addAll(newest.get());
                if (recent.isEmpty()) {
                    return caughtUp();
                }
            } else if (live) {
                live = false;
                return Messages.allFellBehind(place());
            } else {
                cursor = log.cursor().toFirstFrom(position + 1);
            }
        }
        return LATER;
    }

    private boolean consider(StoredEvent event) {
        position = event.position();
        if (filtered.filter().isEmpty()) {
            return true;
        }
        checkpoints.considered(position);
        return filtered.filter().get().wants(event.summary());
    }

    private StoredEvent fromDisk() {
        if (cursor == null) {
            return null;
        }
        Optional<StoredEvent> event = cursor.forward();
        if (event.isEmpty()) {
            rest();
        }
        return event.orElse(null);
    }

    private byte[] caughtUp() {
        if (live) {
            return null;
        }
        live = true;
        return Messages.allCaughtUp(place());
    }

    private OptionalLong place() {
        return position > 0 ? OptionalLong.of(position) : OptionalLong.empty();
    }

    @Override
    public boolean ended() {
        return false;
    }

    @Override
    public void rest() {
        if (cursor != null) {
            cursor.close();
            cursor = null;
        }
    }
}
