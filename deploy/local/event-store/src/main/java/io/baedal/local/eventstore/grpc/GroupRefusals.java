package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.groups.GroupRefusal;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/// The answers that end a call to persistent subscriptions, with the trailers by which clients know them.
final class GroupRefusals {

    private GroupRefusals() {}

    static StatusRuntimeException answer(GroupRefusal refusal) {
        return switch (refusal.reason()) {
            case EXISTS -> answer(Status.ALREADY_EXISTS, "persistent-subscription-exists", refusal);
            case MISSING -> answer(Status.NOT_FOUND, "persistent-subscription-does-not-exist", refusal);
            case FULL -> answer(Status.FAILED_PRECONDITION, "maximum-subscribers-reached", refusal);
            case DROPPED -> answer(Status.CANCELLED, "persistent-subscription-dropped", refusal);
            case FAILED -> answer(Status.INTERNAL, "persistent-subscription-failed", refusal);
            case BUSY, CLOSING ->
                Status.UNAVAILABLE.withDescription(refusal.getMessage()).asRuntimeException();
        };
    }

    private static StatusRuntimeException answer(Status status, String exception, GroupRefusal refusal) {
        Metadata trailers = new Metadata();
        put(trailers, "exception", exception);
        put(trailers, "stream-name", refusal.id().stream());
        put(trailers, "group-name", refusal.id().group());
        put(trailers, "reason", refusal.getMessage());
        return status.withDescription(refusal.getMessage()).asRuntimeException(trailers);
    }

    private static void put(Metadata trailers, String key, String value) {
        trailers.put(Metadata.Key.of(key, Metadata.ASCII_STRING_MARSHALLER), value.replaceAll("[^ -~]", "?"));
    }
}
