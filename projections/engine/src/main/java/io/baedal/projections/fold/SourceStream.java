package io.baedal.projections.fold;

import io.baedal.events.DomainEvent;
import io.baedal.events.StreamNames;
import io.baedal.projections.Source;

/// One stream of a source, and the document that it writes to.
///
/// @param source what the stream means
/// @param name the stream's full name
/// @param documentId the document that it fills a part of
/// @param <P> the part
/// @param <E> the events
public record SourceStream<P, E extends DomainEvent>(Source<P, E> source, String name, String documentId) {
    /// The stream of a source with this name.
    public static <P, E extends DomainEvent> SourceStream<P, E> of(Source<P, E> source, String name) {
        return new SourceStream<>(source, name, source.documentId(StreamNames.id(name)));
    }
}
