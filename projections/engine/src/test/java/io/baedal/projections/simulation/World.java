package io.baedal.projections.simulation;

import io.baedal.projections.Source;
import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ViewStore;
import io.baedal.projections.versions.Discarded;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.bson.BsonDocument;

/// What outlives a projector: the event store, the view's database, and what operators decided.
public interface World {
    /// The event store as a projector reads it.
    EventLog log();

    /// The view's database as a projector uses it.
    ViewStore store();

    /// What the view shall do without, as a projector reads it.
    Uni<List<Discarded>> discarded();

    /// Decides that the view shall do without an event.
    void discard(Discarded event);

    /// Stores an event at the end of a stream.
    void append(String stream, History.Fact fact);

    /// A document as it is, null when there is none.
    BsonDocument document(Source<?, ?> source, String id);

    /// The parked streams as they are.
    List<ParkedStream> parked();

    /// Loses the whole database.
    void wipe();

    /// Loses the last writes of the database, when it is one that can.
    default void loseLastWrites(int writes) {}
}
