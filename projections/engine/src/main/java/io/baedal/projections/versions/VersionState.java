package io.baedal.projections.versions;

/// What happens to a version of a view's documents. Which version is served is told by [Head] alone.
public enum VersionState {
    /// A rebuild fills it in bulk; projectors leave it alone.
    BUILDING,
    /// Projectors that have its fold keep it at the head of its streams, whether it is served or not.
    KEPT,
    /// It is being removed; nobody may begin to use it.
    DROPPING
}
