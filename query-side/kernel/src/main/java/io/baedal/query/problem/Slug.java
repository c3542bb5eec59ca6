package io.baedal.query.problem;

import java.util.Locale;

/// The kinds of problem that query services answer with. The type of the document is
/// `urn:baedal:problem:<slug>`.
public enum Slug {
    INVALID_REQUEST(400, "The request is not valid"),
    UNAUTHENTICATED(401, "A valid token is needed"),
    FORBIDDEN(403, "This is not allowed to you"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This can't be done here"),
    NOT_ACCEPTABLE(406, "It can't be answered in the form asked for"),
    GONE(410, "It has ended for good"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a kind that is not understood"),
    INTERNAL_ERROR(500, "Something is broken on this side"),
    UNAVAILABLE(503, "It can't be done just now"),
    NOT_YET_VISIBLE(503, "The view has not seen this revision yet");

    private final int status;
    private final String title;

    Slug(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// The document's type.
    public String type() {
        return "urn:baedal:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
