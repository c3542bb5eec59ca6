package io.baedal.events.review;

import java.util.List;

/// The customer changed their mind or their words.
public record ReviewEdited(String reviewId, int rating, String text, List<String> pictureUrls, String editedAt)
        implements ReviewEvent {}
