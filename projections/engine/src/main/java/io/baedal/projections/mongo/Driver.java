package io.baedal.projections.mongo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/// Turns the driver's publishers into something with a time limit.
///
/// @param timeLimit what one answer of the database may take
record Driver(Duration timeLimit) {
    /// The only item, or null when there is none.
    <T> Uni<T> one(Publisher<T> publisher) {
        return Uni.createFrom()
                .publisher(FlowAdapters.toFlowPublisher(publisher))
                .ifNoItem()
                .after(timeLimit)
                .fail();
    }

    <T> Uni<List<T>> all(Publisher<T> publisher) {
        return Multi.createFrom()
                .publisher(FlowAdapters.toFlowPublisher(publisher))
                .collect()
                .asList()
                .ifNoItem()
                .after(timeLimit)
                .fail();
    }
}
