package io.baedal.query.storefront.page;

/// What a page says when there is nothing else to show.
public enum Notice {
    NOT_FOUND(404),
    GONE(410),
    INVALID(400),
    AWAY(503);

    private final int status;

    Notice(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /// What to say of a source's refusal.
    static Notice of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 410 -> GONE;
            case 503 -> AWAY;
            default -> INVALID;
        };
    }
}
