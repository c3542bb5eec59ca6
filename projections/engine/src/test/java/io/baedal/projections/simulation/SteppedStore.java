package io.baedal.projections.simulation;

import io.baedal.projections.Source;
import io.baedal.projections.simulation.Steps.Kind;
import io.baedal.projections.store.Documents;
import io.baedal.projections.store.Held;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ParkedStreams;
import io.baedal.projections.store.Progress;
import io.baedal.projections.store.ViewStore;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The view's database, one step at a time.
final class SteppedStore {
    private SteppedStore() {}

    static ViewStore of(ViewStore store, Life life, Steps steps) {
        return new ViewStore(
                new SteppedDocuments(store.documents(), life, steps),
                new SteppedParked(store.parked(), life, steps),
                new SteppedProgress(store.progress(), life, steps),
                store.prepare());
    }

    private record SteppedDocuments(Documents documents, Life life, Steps steps) implements Documents {
        @Override
        public Uni<Held> load(Source<?, ?> source, String id) {
            return steps.step(life, Kind.DATABASE_READ, () -> documents.load(source, id));
        }

        @Override
        public Uni<Boolean> replace(Source<?, ?> source, String id, long expected, Held next) {
            return steps.step(life, Kind.DATABASE_WRITE, () -> documents.replace(source, id, expected, next));
        }

        @Override
        public Uni<Map<String, Long>> revisions(Source<?, ?> source, Collection<String> ids) {
            return steps.step(life, Kind.DATABASE_READ, () -> documents.revisions(source, ids));
        }
    }

    private record SteppedParked(ParkedStreams parked, Life life, Steps steps) implements ParkedStreams {
        @Override
        public Uni<List<ParkedStream>> list(int limit) {
            return steps.step(life, Kind.DATABASE_READ, () -> parked.list(limit));
        }

        @Override
        public Uni<Optional<ParkedStream>> find(String stream) {
            return steps.step(life, Kind.DATABASE_READ, () -> parked.find(stream));
        }

        @Override
        public Uni<Void> park(ParkedStream stream) {
            return steps.step(life, Kind.DATABASE_WRITE, () -> parked.park(stream));
        }

        @Override
        public Uni<Void> release(String stream) {
            return steps.step(life, Kind.DATABASE_WRITE, () -> parked.release(stream));
        }
    }

    private record SteppedProgress(Progress progress, Life life, Steps steps) implements Progress {
        @Override
        public Uni<Optional<LogPosition>> load() {
            return steps.step(life, Kind.DATABASE_READ, progress::load);
        }

        @Override
        public Uni<Boolean> move(LogPosition expected, LogPosition next) {
            return steps.step(life, Kind.DATABASE_WRITE, () -> progress.move(expected, next));
        }
    }
}
