package io.baedal.projections.store;

import io.smallrye.mutiny.Uni;

/// One view's database: documents, and what is known about them.
///
/// @param documents the documents
/// @param parked the streams that wait
/// @param progress how far the documents are complete
/// @param prepare creates what is missing (indexes); may be run again
public record ViewStore(Documents documents, ParkedStreams parked, Progress progress, Uni<Void> prepare) {}
