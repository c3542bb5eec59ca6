package io.baedal.review.domain.review;

import io.baedal.command.domain.InvalidValue;
import java.net.URI;
import java.net.URISyntaxException;

/// Where a picture of the meal is: an absolute https address of up to 2,000 characters, without user information.
public record PictureUrl(String value) {

    private static final int LONGEST = 2_000;

    /// @throws InvalidValue `picture-url`
    public static PictureUrl of(String given) {
        if (given.length() > LONGEST || !isPublicHttps(given)) {
            throw new InvalidValue(
                    "picture-url",
                    "Not an address of a picture",
                    "A picture's address begins with https:// and has at most 2,000 characters.");
        }
        return new PictureUrl(given);
    }

    private static boolean isPublicHttps(String given) {
        try {
            var uri = new URI(given);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
