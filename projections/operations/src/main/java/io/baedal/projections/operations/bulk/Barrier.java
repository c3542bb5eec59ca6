package io.baedal.projections.operations.bulk;

import io.baedal.projections.mongo.MongoBuild.Checkpoint;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A line across all partitions: once each of them has written everything that came before, the checkpoint is moved
/// here. Thread-safe.
final class Barrier implements Work {
    private final Checkpoint checkpoint;
    private final Consumer<Checkpoint> move;
    private final AtomicInteger missing;
    private final CompletableFuture<Void> passed = new CompletableFuture<>();

    /// @param move what is done with the checkpoint, by the partition that arrives last
    Barrier(Checkpoint checkpoint, int partitions, Consumer<Checkpoint> move) {
        this.checkpoint = checkpoint;
        this.move = move;
        missing = new AtomicInteger(partitions);
    }

    /// A partition has written everything.
    void arrive() {
        if (missing.decrementAndGet() == 0) {
            move.accept(checkpoint);
            passed.complete(null);
        }
    }

    CompletableFuture<Void> passed() {
        return passed;
    }
}
