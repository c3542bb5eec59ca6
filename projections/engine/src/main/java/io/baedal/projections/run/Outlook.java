package io.baedal.projections.run;

import io.baedal.projections.store.EventLog;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/// Looks at the log of all streams and remembers when it last saw its end. One look at a time.
final class Outlook {
    private final EventLog log;
    private final List<String> categories;
    private final SweepWindow window;
    private final int most;
    private final LongSupplier nanos;
    private volatile long headSeen;
    private volatile boolean everSawHead;
    private volatile boolean atHead;

    Outlook(EventLog log, List<String> categories, SweepWindow window, int most, LongSupplier nanos) {
        this.log = log;
        this.categories = categories;
        this.window = window;
        this.most = most;
        this.nanos = nanos;
        headSeen = nanos.getAsLong();
    }

    /// Fills the window. True when it holds everything up to the log's end, false when there is more.
    Uni<Boolean> look() {
        int room = most - window.size();
        if (room <= 0) {
            atHead = false;
            return Uni.createFrom().item(false);
        }
        long began = nanos.getAsLong();
        var from = window.end();
        return log.look(categories, from, room)
                .invoke(glance -> {
                    window.add(from, glance);
                    atHead = glance.head();
                    if (atHead) {
                        headSeen = began;
                        everSawHead = true;
                    }
                })
                .map(_ -> atHead);
    }

    boolean everSawHead() {
        return everSawHead;
    }

    boolean atHead() {
        return atHead;
    }

    /// For how long the log may have grown without anybody looking.
    Duration unseen() {
        return Duration.ofNanos(nanos.getAsLong() - headSeen);
    }
}
