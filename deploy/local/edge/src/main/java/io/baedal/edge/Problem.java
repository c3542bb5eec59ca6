package io.baedal.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/// What went wrong, as an RFC 9457 problem document.
///
/// @param slug the last part of the type, which never changes
/// @param detail what the reader can do about it
public record Problem(String slug, String title, int status, String detail) {

    /// The media type of the document.
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem notFound(String path) {
        return new Problem(
                "not-found", "There is nothing here", 404, "No route leads to " + path + ". GET / lists the routes.");
    }

    static Problem methodNotAllowed() {
        return new Problem(
                "method-not-allowed",
                "This can't be done here",
                405,
                "This path has routes, though not for this method.");
    }

    static Problem badPath() {
        return new Problem("invalid-request", "The request is not valid", 400, "The path can't be read.");
    }

    static Problem tokenMissing() {
        return new Problem(
                "unauthenticated",
                "A valid token is needed",
                401,
                "Send a token in the header Authorization: Bearer <token>.");
    }

    static Problem tokenInvalid() {
        return new Problem(
                "unauthenticated",
                "A valid token is needed",
                401,
                "The token is expired, not signed by the issuer, or not made for this platform. Get a new one.");
    }

    static Problem tooManyRequests(long seconds) {
        return new Problem(
                "too-many-requests", "Too many requests", 429, "Ask again in " + seconds + " s, and more slowly.");
    }

    /// The body is larger than the limit.
    public static Problem payloadTooLarge(long limit) {
        return new Problem(
                "payload-too-large",
                "The body is too large",
                413,
                "A request body may have " + limit + " bytes at most.");
    }

    /// The service can't be reached; nothing was sent.
    public static Problem away() {
        return new Problem(
                "unavailable",
                "It can't be done just now",
                503,
                "The service behind this path can't be reached now. Try again soon.");
    }

    /// The service took the request and did not answer.
    public static Problem brokenOff() {
        return new Problem(
                "unavailable",
                "It can't be done just now",
                503,
                "The connection to the service broke before it answered. A command may have been carried out: "
                        + "repeat it with the same Idempotency-Key.");
    }

    /// The service took too long.
    public static Problem timedOut() {
        return new Problem(
                "timed-out",
                "It took too long",
                504,
                "The service did not answer in time. A command may yet be carried out: "
                        + "repeat it with the same Idempotency-Key.");
    }

    /// The client took too long to send its request.
    public static Problem requestTooSlow() {
        return new Problem("request-timeout", "Request too slow", 408, "The request's body did not arrive in time.");
    }

    Buffer document(String instance) {
        return new JsonObject()
                .put("type", "urn:baedal:problem:" + slug)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance)
                .toBuffer();
    }
}
