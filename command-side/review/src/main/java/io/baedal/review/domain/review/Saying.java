package io.baedal.review.domain.review;

import java.util.List;

/// What a review says, as it was recorded.
///
/// @param rating 1 to 5 stars
/// @param editedAt ISO 8601 instant, in UTC; null when it was never edited
public record Saying(int rating, String text, List<String> pictureUrls, String writtenAt, String editedAt) {

    static final Saying NOTHING = new Saying(0, null, List.of(), null, null);

    public Saying {
        pictureUrls = List.copyOf(pictureUrls);
    }

    boolean says(Opinion opinion) {
        return rating == opinion.stars().number()
                && text.equals(opinion.text().value())
                && pictureUrls.equals(opinion.pictures().addresses());
    }

    @Override
    public String toString() {
        return "Saying[" + rating + " " + writtenAt + "]";
    }
}
