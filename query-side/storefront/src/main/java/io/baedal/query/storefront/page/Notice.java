package io.baedal.query.storefront.page;

import io.baedal.query.storefront.source.Refused;

/// What a page says when there is nothing else to show.
public enum Notice {
    NOT_FOUND(404),
    GONE(410),
    INVALID(400),
    /// Nobody who isn't registered as a customer has favourites.
    UNREGISTERED(409),
    AWAY(503);

    private static final String NOT_REGISTERED = "urn:baedal:problem:customer-not-registered";

    private final int status;

    Notice(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /// What to say of a source's refusal.
    static Notice of(Refused refused) {
        return NOT_REGISTERED.equals(refused.problem().getString("type")) ? UNREGISTERED : of(refused.status());
    }

    static Notice of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 410 -> GONE;
            case 503 -> AWAY;
            default -> INVALID;
        };
    }
}
