package io.baedal.projector;

import io.baedal.projections.run.Projection;
import io.baedal.projections.run.ProjectionLoop;
import io.baedal.projector.status.ProjectionMetrics;
import io.smallrye.mutiny.Uni;

/// One version of a view's documents that is kept here.
///
/// @param projection what does the work
/// @param loop what makes it look and settle
/// @param metrics what it did
public record KeptVersion(Projection projection, ProjectionLoop loop, ProjectionMetrics metrics) {
    void start() {
        metrics.watch(projection);
        loop.start();
    }

    /// A projection fails only when it is closed: then nobody needs the notice any more.
    Uni<Void> hint(String stream, long revision) {
        return projection.hint(stream, revision).onFailure().recoverWithNull();
    }

    /// Blocks for a bounded time.
    void stop() {
        loop.close();
        metrics.close();
    }
}
