package io.baedal.projections.operations.verify;

import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.operations.history.LoggedEvent;
import io.baedal.projections.operations.history.StreamFold;
import io.baedal.projections.store.StoredEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// Folds all streams of a slice of the documents afresh, while their events go by. When the parts take too much memory
/// the slice gets smaller: what falls out of it is forgotten, and left to a later pass. Used by one thread at a time.
final class SliceFold {
    /// What an object takes, compared with its JSON, about.
    private static final int INFLATION = 4;

    private static final int LEAST_WEIGHT = 1_000;

    private final Sources sources;
    private final Discards discards;
    private final long memoryBytes;
    private final Map<String, Weighed> streams = new HashMap<>();
    private Slice slice;
    private long weight;
    private long events;

    SliceFold(Sources sources, Discards discards, long memoryBytes, Slice slice) {
        this.sources = sources;
        this.discards = discards;
        this.memoryBytes = memoryBytes;
        this.slice = slice;
    }

    void take(LoggedEvent logged) {
        var known = streams.get(logged.stream());
        if (known == null) {
            known = begin(logged.stream());
        }
        if (known != null) {
            weight += known.take(logged.event());
            events++;
            while (weight > memoryBytes && streams.size() > 1 && slice.canBeHalved()) {
                halve();
            }
        }
    }

    private Weighed begin(String name) {
        var stream = sources.stream(name).orElse(null);
        if (stream == null || !slice.holds(stream.documentId())) {
            return null;
        }
        var begun = new Weighed(begin(stream));
        streams.put(name, begun);
        weight += LEAST_WEIGHT;
        return begun;
    }

    private StreamFold<?, ?> begin(SourceStream<?, ?> stream) {
        return StreamFold.of(stream, discards);
    }

    private void halve() {
        slice = slice.firstHalf();
        streams.values().removeIf(each -> !slice.holds(each.fold.stream().documentId()));
        weight = streams.values().stream().mapToLong(each -> each.weight).sum();
    }

    /// What the slice has become.
    Slice slice() {
        return slice;
    }

    /// How many events were folded.
    long events() {
        return events;
    }

    Collection<StreamFold<?, ?>> streams() {
        return streams.values().stream()
                .<StreamFold<?, ?>>map(each -> each.fold)
                .toList();
    }

    /// A part, and what it takes: weighed again each time that as much was folded into it as it weighs.
    private static final class Weighed {
        private final StreamFold<?, ?> fold;
        private long weight = LEAST_WEIGHT;
        private long unweighed;

        Weighed(StreamFold<?, ?> fold) {
            this.fold = fold;
        }

        /// How much heavier it became.
        long take(StoredEvent event) {
            fold.take(List.of(event));
            unweighed += event.data().length;
            if (unweighed < weight) {
                return 0;
            }
            unweighed = 0;
            long before = weight;
            weight = LEAST_WEIGHT + INFLATION * size();
            return weight - before;
        }

        private long size() {
            try {
                return size(fold.fields());
            } catch (RuntimeException unwritable) {
                return weight;
            }
        }

        private static long size(BsonValue value) {
            return switch (value) {
                case BsonBinary binary -> binary.getData().length;
                case BsonDocument document ->
                    document.values().stream().mapToLong(Weighed::size).sum();
                default -> value.toString().length();
            };
        }
    }
}
