package io.baedal.projections.operations.bulk;

import io.baedal.projections.fold.Poison;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.store.ParkedStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// The streams of a partition that stopped at an event: none of their later events is folded.
final class Poisoned {
    /// More than a projector can keep in mind: then it is the fold that is broken, and no stream.
    static final int MOST = 10_000;

    private final Map<String, Long> stoppedAt = new HashMap<>();
    private final List<ParkedStream> unsaved = new ArrayList<>();
    private final AtomicInteger count;

    /// @param parked what was parked before
    /// @param count how many streams stopped in all partitions together
    Poisoned(Collection<ParkedStream> parked, AtomicInteger count) {
        parked.forEach(stream -> stoppedAt.put(stream.stream(), stream.revision()));
        this.count = count;
    }

    /// Whether a stream stopped at this revision or before.
    boolean stopped(String stream, long revision) {
        if (stoppedAt.isEmpty()) {
            return false;
        }
        var at = stoppedAt.get(stream);
        return at != null && at <= revision;
    }

    void stop(String stream, Poison poison) {
        stoppedAt.put(stream, poison.revision());
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        unsaved.add(new ParkedStream(stream, poison.revision(), poison.type(), poison.error(), now, now, 1));
        if (count.incrementAndGet() > MOST) {
            throw new OperationRefused("More than " + MOST + " streams can't be folded, the last one " + stream
                    + " at revision " + poison.revision() + " (" + poison.type() + "): " + poison.error()
                    + ". The fold of this release is broken: drop the version and rebuild with a better one");
        }
    }

    /// Those that the database wasn't told of yet, once.
    List<ParkedStream> takeUnsaved() {
        var taken = List.copyOf(unsaved);
        unsaved.clear();
        return taken;
    }
}
