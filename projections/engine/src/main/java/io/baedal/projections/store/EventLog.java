package io.baedal.projections.store;

import io.smallrye.mutiny.Uni;
import java.util.List;

/// The event store, as far as projections see it. Failures are transient: the caller may ask again.
public interface EventLog {
    /// The events of a stream from a revision on, at most `limit`; fewer than that means that the stream ends here.
    /// Empty too when there is no such stream.
    Uni<List<StoredEvent>> read(String stream, long from, int limit);

    /// Looks for events of some categories after a position (null: from the beginning), until `limit` of them
    /// are found or the log ends.
    Uni<Glance> look(List<String> categories, LogPosition after, int limit);
}
