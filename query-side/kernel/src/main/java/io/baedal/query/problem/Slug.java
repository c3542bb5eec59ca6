package io.baedal.query.problem;

import java.util.Locale;

/// The kinds of problem that query services answer with. The type of the document is
/// `urn:baedal:problem:<slug>`.
public enum Slug {
    INVALID_REQUEST(400, "The request is not valid"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method is not allowed here"),
    NOT_ACCEPTABLE(406, "No representation fits what you accept"),
    GONE(410, "It is gone for good"),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not supported"),
    INTERNAL_ERROR(500, "Something went wrong"),
    UNAVAILABLE(503, "Not available at the moment"),
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
