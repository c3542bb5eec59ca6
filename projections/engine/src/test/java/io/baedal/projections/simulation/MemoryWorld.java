package io.baedal.projections.simulation;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ViewStore;
import io.baedal.projections.versions.Discarded;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;

/// A world in memory, with a database that can lose its last writes.
public final class MemoryWorld implements World {
    private final View view;
    private final MemoryLog log = new MemoryLog();
    private final MemoryDatabase database = new MemoryDatabase();
    private final List<Discarded> discarded = new CopyOnWriteArrayList<>();

    public MemoryWorld(View view) {
        this.view = view;
    }

    @Override
    public EventLog log() {
        return log;
    }

    @Override
    public ViewStore store() {
        return new ViewStore(
                new MemoryDocuments(view, database),
                new MemoryParked(database),
                new MemoryProgress(database),
                Uni.createFrom().voidItem());
    }

    @Override
    public Uni<List<Discarded>> discarded() {
        return Uni.createFrom().item(() -> List.copyOf(discarded));
    }

    @Override
    public void discard(Discarded event) {
        discarded.add(event);
    }

    @Override
    public void append(String stream, History.Fact fact) {
        log.append(stream, fact);
    }

    @Override
    public BsonDocument document(Source<?, ?> source, String id) {
        return (BsonDocument) database.get(source.collection(view) + "/" + id);
    }

    @Override
    public List<ParkedStream> parked() {
        return database.all(ParkedStream.class);
    }

    @Override
    public void wipe() {
        database.wipe();
    }

    @Override
    public void loseLastWrites(int writes) {
        database.undo(writes);
    }
}
