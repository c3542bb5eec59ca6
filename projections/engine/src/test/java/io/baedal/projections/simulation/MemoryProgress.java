package io.baedal.projections.simulation;

import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.Progress;
import io.smallrye.mutiny.Uni;
import java.util.Objects;
import java.util.Optional;

/// The sweeper's position in memory.
record MemoryProgress(MemoryDatabase database) implements Progress {
    private static final String KEY = "progress/sweeper";

    @Override
    public Uni<Optional<LogPosition>> load() {
        return Uni.createFrom().item(Optional.ofNullable((LogPosition) database.get(KEY)));
    }

    @Override
    public Uni<Boolean> move(LogPosition expected, LogPosition next) {
        synchronized (database) {
            if (!Objects.equals(database.get(KEY), expected)) {
                return Uni.createFrom().item(false);
            }
            database.put(KEY, next);
            return Uni.createFrom().item(true);
        }
    }
}
