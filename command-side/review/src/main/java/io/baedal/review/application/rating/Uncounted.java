package io.baedal.review.application.rating;

import java.util.UUID;

/// A note that a review may have changed and may not be counted yet.
///
/// @param attempt the command that noted it; each has a note of its own, so that none clears another's
public record Uncounted(UUID attempt, String reviewId) {}
