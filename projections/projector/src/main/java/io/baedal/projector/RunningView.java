package io.baedal.projector;

import io.baedal.projections.kafka.NoticeFeed;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.ProjectionLoop;

/// A view that is being kept: by notices, and by its own looking.
///
/// @param projection what does the work
/// @param loop what makes it look and settle
/// @param feed what hands it notices
public record RunningView(Projection projection, ProjectionLoop loop, NoticeFeed feed) {
    void start() {
        loop.start();
        feed.start();
    }

    /// Ends what is under way, commits, and stops. Blocks for a bounded time.
    void stop() {
        feed.close();
        loop.close();
    }
}
