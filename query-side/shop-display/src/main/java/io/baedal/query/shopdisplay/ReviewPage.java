package io.baedal.query.shopdisplay;

import java.util.List;
import java.util.Optional;

/// Some of a shop's reviews, the newest first.
///
/// @param question what was asked
/// @param reviews at most as many as were asked for
/// @param next where to go on; empty where these are the last
record ReviewPage(ReviewQuestion question, List<ShownReview> reviews, Optional<ReviewPlace> next) {
    /// @param found one more than was asked for, if there are so many
    static ReviewPage of(ReviewQuestion question, List<ShownReview> found) {
        if (found.size() <= question.limit()) {
            return new ReviewPage(question, found, Optional.empty());
        }
        var reviews = found.subList(0, question.limit());
        return new ReviewPage(question, reviews, Optional.of(reviews.getLast().place()));
    }
}
