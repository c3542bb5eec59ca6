package io.baedal.review.domain.review;

/// Whether others can see a review.
public enum Standing {
    /// There is no such review.
    UNKNOWN,
    SHOWN,
    /// An operator took it out of sight.
    HIDDEN,
    /// Taken back for good.
    DELETED
}
