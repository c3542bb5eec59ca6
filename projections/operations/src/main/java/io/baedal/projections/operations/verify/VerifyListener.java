package io.baedal.projections.operations.verify;

/// Hears how a verification goes on. Called from one thread at a time, not always the same.
public interface VerifyListener {
    /// Hears nothing.
    VerifyListener NONE = new VerifyListener() {};

    /// How much is done.
    ///
    /// @param done how many events or streams were folded so far
    /// @param share of the whole, from 0 to 1
    default void progress(long done, double share) {}

    /// A difference was found.
    default void found(Difference difference) {}
}
