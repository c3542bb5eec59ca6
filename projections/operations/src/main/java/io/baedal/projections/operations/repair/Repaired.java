package io.baedal.projections.operations.repair;

/// What became of one document.
///
/// @param document its id
/// @param outcome how it ended
public record Repaired(String document, Outcome outcome) {
    /// How a repair ends.
    public enum Outcome {
        /// The document was what its streams say, already.
        UNCHANGED,
        /// It is now what its streams say.
        REPAIRED,
        /// No stream says that there is such a document; it is gone now.
        REMOVED
    }
}
