package io.baedal.projections.operations.parked;

import io.baedal.projections.View;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.documents.HeldRevisions;
import io.baedal.projections.versions.VersionState;

/// The versions of a view beside the one in which a stream is parked.
record OtherVersions(Stores stores, View view, int number) {
    /// What is discarded is discarded in all versions: one that holds the event already would not be the fold of
    /// its streams any more.
    void refuseIfFolded(SourceStream<?, ?> stream, long revision) {
        stores.ofViews(stores.control(view.name()).read()).versions().stream()
                .filter(other -> other.number() != number && other.state() != VersionState.DROPPING)
                .filter(other -> new HeldRevisions(stores, view, other.number()).of(stream) >= revision)
                .findFirst()
                .ifPresent(other -> {
                    throw new OperationRefused(
                            "Version %d of %s has folded revision %d of %s. Roll back to it, or drop it before the event is discarded"
                                    .formatted(other.number(), view.name(), revision, stream.name()));
                });
    }
}
