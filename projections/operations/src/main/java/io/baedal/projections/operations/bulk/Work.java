package io.baedal.projections.operations.bulk;

import java.util.List;

/// What a partition is told to do, in this order.
sealed interface Work permits Work.Batch, Barrier, Work.End {
    /// Fold these events.
    record Batch(List<RoutedEvent> events) implements Work {}

    /// There is nothing more to do.
    record End() implements Work {}
}
