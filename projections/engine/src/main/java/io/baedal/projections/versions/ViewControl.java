package io.baedal.projections.versions;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/// What is decided about one view, kept beside its documents: every change is one guarded write, so of two who want
/// to change the same thing one is told that it was too late. Failures are transient. Thread-safe.
public interface ViewControl {
    /// Everything, as it is now.
    Uni<ControlState> read();

    /// Makes version 1 the served one, unless the view has a served version already.
    Uni<Void> beginView(int fold, Instant now);

    /// Begins a version with a number that is higher than all before, or takes over one whose rebuild has not ended,
    /// with the same fold and a lease that is over. The view has a served version.
    ///
    /// @return whether `lease` holds it now; false when somebody else does, or the number is in use otherwise
    Uni<Boolean> beginVersion(int number, int fold, Lease lease, Instant now);

    /// Makes the lease of a version that is being rebuilt last longer.
    ///
    /// @return whether it was still held by this token
    Uni<Boolean> renew(int number, Lease lease);

    /// Ends the building of a version whose lease is held by `token`: from now on projectors keep it. The rebuild, and
    /// its lease, go on until it is served.
    Uni<Boolean> keep(int number, String token);

    /// Gives the lease back without ending the rebuild, so that the next may go on at once.
    Uni<Void> release(int number, String token, Instant now);

    /// Ends a rebuild: serves the version that it made, if `expected` is the one that is served, `number` is kept and
    /// its lease is still held by `token`.
    Uni<Boolean> serveRebuilt(int expected, int number, String token, Instant now);

    /// Serves another version, if `expected` is the one that is served and `next` is kept.
    ///
    /// @throws IllegalArgumentException when both are the same
    Uni<Boolean> serve(int expected, int next, Instant now);

    /// Marks a version that is neither served nor held by somebody's lease as being removed. May be run again.
    Uni<Boolean> beginDrop(int number, Instant now);

    /// Removes a version that is marked: its database, then what is known of it. May be run again; fails when the
    /// version isn't marked.
    Uni<Void> drop(int number);

    /// Pauses the view, unless it is paused already.
    Uni<Boolean> pause(Pause pause);

    /// Ends a pause.
    ///
    /// @return whether there was one
    Uni<Boolean> resume();

    /// Records a successful comparison of a whole version, if there is a served one.
    Uni<Void> verified(Verified verified);

    /// A projector's sign of life. Those of more than an hour ago are forgotten.
    Uni<Void> alive(Keeper keeper);

    /// The events that folds pass over, at most 10,000.
    Uni<List<Discarded>> discarded();

    /// Lets folds pass over an event from now on.
    Uni<Void> discard(Discarded discarded);
}
