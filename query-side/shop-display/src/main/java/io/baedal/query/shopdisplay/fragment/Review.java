package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/// A review, as a reader of one language sees it.
///
/// @param rating 1 to 5
/// @param pictures how many came along
/// @param edited whether it was written anew
/// @param answer the owner's, or null
public record Review(String id, int rating, String text, int pictures, Moment written, boolean edited, Answer answer) {
    /// @param instant for machines
    /// @param day for people
    public record Moment(String instant, String day) {
        private static Moment of(String instant, Language language) {
            return new Moment(instant, language.day(Instant.parse(instant)));
        }
    }

    /// What the shop's owner says to it.
    public record Answer(String text, Moment given) {}

    static Review of(JsonObject review, Language language) {
        var pictures = review.getJsonArray("pictureUrls");
        var answer = review.getJsonObject("answer");
        return new Review(
                Json.text(review, "id"),
                review.getInteger("rating", 0),
                Json.text(review, "text"),
                pictures == null ? 0 : pictures.size(),
                Moment.of(review.getString("writtenAt"), language),
                review.getString("editedAt") != null,
                answer == null
                        ? null
                        : new Answer(Json.text(answer, "text"), Moment.of(answer.getString("answeredAt"), language)));
    }
}
