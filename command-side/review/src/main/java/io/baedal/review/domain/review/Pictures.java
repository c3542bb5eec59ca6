package io.baedal.review.domain.review;

import io.baedal.command.domain.InvalidValue;
import java.util.List;

/// What the meal looked like: up to five pictures, in the order of display.
public record Pictures(List<PictureUrl> urls) {

    private static final int MOST = 5;

    public Pictures {
        urls = List.copyOf(urls);
    }

    /// @throws InvalidValue `pictures-too-many`
    public static Pictures of(List<PictureUrl> given) {
        assertFewEnough(given.size());
        return new Pictures(given);
    }

    /// @throws InvalidValue `pictures-too-many`
    public static void assertFewEnough(int number) {
        if (number > MOST) {
            throw new InvalidValue(
                    "pictures-too-many", "Too many pictures", "A review has at most " + MOST + " pictures.");
        }
    }

    List<String> addresses() {
        return urls.stream().map(PictureUrl::value).toList();
    }
}
