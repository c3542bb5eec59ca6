package io.baedal.local.eventstore.feed;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.UUID;

/// The answers that end a call, with the trailers by which clients know them.
public final class Refusals {

    private Refusals() {}

    public static StatusRuntimeException streamDeleted(String stream) {
        return because(Status.FAILED_PRECONDITION, "Event stream '" + stream + "' is deleted.", "stream-deleted")
                .with("stream-name", stream)
                .exception();
    }

    public static StatusRuntimeException wrongRevision(String stream, long expected, long actual) {
        return because(
                        Status.FAILED_PRECONDITION,
                        "The stream '%s' is at version %d, not at the expected %d.".formatted(stream, actual, expected),
                        "wrong-expected-version")
                .with("stream-name", stream)
                .with("expected-version", Long.toString(expected))
                .with("actual-version", Long.toString(actual))
                .exception();
    }

    public static StatusRuntimeException appendTooLarge(int limit) {
        return because(
                        Status.INVALID_ARGUMENT,
                        "Maximum Append Size of " + limit + " Exceeded.",
                        "maximum-append-size-exceeded")
                .with("maximum-append-size", Integer.toString(limit))
                .exception();
    }

    public static StatusRuntimeException eventTooLarge(UUID id, int size, int limit) {
        return because(
                        Status.INVALID_ARGUMENT,
                        "Event with Id: %s, Size: %d, exceeds Maximum Append Event Size of %d."
                                .formatted(id, size, limit),
                        "maximum-append-event-size-exceeded")
                .with("maximum-append-event-size", Integer.toString(limit))
                .with("event-id", id.toString())
                .with("proposed-append-event-size", Integer.toString(size))
                .exception();
    }

    public static StatusRuntimeException accessDenied() {
        return because(Status.PERMISSION_DENIED, "Access Denied", "access-denied")
                .exception();
    }

    public static StatusRuntimeException scavengeNotFound(String id) {
        return because(Status.NOT_FOUND, "Scavenge '" + id + "' is not running.", "scavenge-not-found")
                .with("scavenge-id", id)
                .exception();
    }

    public static StatusRuntimeException missingMetadata(String property) {
        return because(
                        Status.INVALID_ARGUMENT,
                        "Required Metadata Property '" + property + "' is missing",
                        "missing-required-metadata-property")
                .with("required-metadata-properties", "type,content-type")
                .exception();
    }

    public static StatusRuntimeException invalid(String message) {
        return Status.INVALID_ARGUMENT.withDescription(message).asRuntimeException();
    }

    public static StatusRuntimeException tooBusy() {
        return Status.UNAVAILABLE.withDescription("Server Is Too Busy").asRuntimeException();
    }

    public static StatusRuntimeException unavailable(String reason) {
        return Status.UNAVAILABLE.withDescription(reason).asRuntimeException();
    }

    private static Refusal because(Status status, String description, String exception) {
        return new Refusal(status.withDescription(description), new Metadata()).with("exception", exception);
    }

    private record Refusal(Status status, Metadata trailers) {

        Refusal with(String key, String value) {
            trailers.put(Metadata.Key.of(key, Metadata.ASCII_STRING_MARSHALLER), value);
            return this;
        }

        StatusRuntimeException exception() {
            return status.asRuntimeException(trailers);
        }
    }
}
