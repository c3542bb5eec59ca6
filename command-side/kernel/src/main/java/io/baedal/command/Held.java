package io.baedal.command;

/// A stream up to some revision, as it is kept in memory and in snapshots.
///
/// @param state the fold of all events up to the revision
/// @param revision of the last event in it, -1 when there is none
/// @param keys the stream's last idempotency keys
/// @param snapshotAt the revision of the last snapshot, -1 when there is none
record Held<S>(S state, long revision, RecentKeys keys, long snapshotAt) {

    Held<S> snapshotted() {
        return new Held<>(state, revision, keys, revision);
    }
}
