package io.baedal.review.application.rating;

/// What a review counts with.
///
/// @param stars 1 to 5; 0 when it doesn't count
/// @param revision of the review's stream, when that was so
public record CountedReview(String reviewId, String shopId, int stars, long revision) {}
