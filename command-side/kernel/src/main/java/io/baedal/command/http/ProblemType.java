package io.baedal.command.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The problems that every command service answers with. Business refusals bring their own types.
enum ProblemType {
    MALFORMED_JSON(400, "The body is not JSON"),
    INVALID_REQUEST(400, "The request is not valid"),
    INVALID_IDEMPOTENCY_KEY(400, "The Idempotency-Key can't be used"),
    UNAUTHENTICATED(401, "A valid token is needed"),
    FORBIDDEN(403, "This is not allowed to you", "No role in the token may do this"),
    NOT_FOUND(404, "There is nothing here", "No resource has this path"),
    METHOD_NOT_ALLOWED(405, "This can't be done here", "This path has no such method"),
    NOT_ACCEPTABLE(406, "It can't be answered in the form asked for", "Answers are application/json"),
    CONFLICT(409, "Others keep changing it"),
    GONE(410, "It has ended for good"),
    STALE_REVISION(412, "It has changed meanwhile"),
    PAYLOAD_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body is of a kind that is not understood",
            "Send JSON, with the header Content-Type: application/json"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key belongs to another request"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something is broken on this side", "The service's log says more"),
    UNAVAILABLE(503, "It can't be done just now");

    private static final String PREFIX = "urn:baedal:problem:";

    private final int status;
    private final String title;
    private final String usually;

    ProblemType(int status, String title) {
        this(status, title, null);
    }

    ProblemType(int status, String title, String usually) {
        this.status = status;
        this.title = title;
        this.usually = usually;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /// The detail where nobody knows a better one; null for none.
    String usually() {
        return usually;
    }

    URI uri() {
        return uri(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static URI uri(String slug) {
        return URI.create(PREFIX + slug);
    }

    HttpProblem.Builder problem(String detail) {
        return HttpProblem.builder()
                .withType(uri())
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
    }

    /// What a bare status says: for errors that come from the framework.
    static Optional<ProblemType> of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status && type != MALFORMED_JSON)
                .findFirst();
    }
}
