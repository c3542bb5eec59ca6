package io.baedal.projections.simulation;

import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ParkedStreams;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// Parked streams in memory.
record MemoryParked(MemoryDatabase database) implements ParkedStreams {
    @Override
    public Uni<List<ParkedStream>> list(int limit) {
        return Uni.createFrom().item(database.all(ParkedStream.class));
    }

    @Override
    public Uni<Optional<ParkedStream>> find(String stream) {
        return Uni.createFrom()
                .item(Optional.ofNullable(database.get("parked/" + stream)).map(ParkedStream.class::cast));
    }

    @Override
    public Uni<Void> park(ParkedStream parked) {
        database.put("parked/" + parked.stream(), parked);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> release(String stream) {
        database.put("parked/" + stream, null);
        return Uni.createFrom().voidItem();
    }
}
