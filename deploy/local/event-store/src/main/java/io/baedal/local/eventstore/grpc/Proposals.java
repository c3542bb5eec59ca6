package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import java.util.Map;
import java.util.UUID;

/// Reads what clients propose out of the protocol's messages, and refuses what is incomplete.
final class Proposals {

    private static final String TYPE = "type";
    private static final String CONTENT_TYPE = "content-type";
    private static final String JSON = "application/json";

    private Proposals() {}

    static ProposedEvent event(AppendReq.ProposedMessage message) {
        Map<String, String> metadata = message.getMetadataMap();
        String type = required(metadata, TYPE);
        boolean json = required(metadata, CONTENT_TYPE).equals(JSON);
        return new ProposedEvent(id(message.getId()), type, json, message.getData(), message.getCustomMetadata());
    }

    static String stream(Shared.StreamIdentifier identifier) {
        return writable(identifier.getStreamName().toStringUtf8());
    }

    /// @return the name, if a stream of that name can be written to
    static String writable(String name) {
        if (name.isEmpty() || name.equals("$all")) {
            throw Refusals.invalid("'" + name + "' is not the name of a stream that can be written to");
        }
        return name;
    }

    /// The answer to a write that did not take place.
    static StatusRuntimeException refusal(WriteOutcome outcome) {
        return switch (outcome) {
            case WriteOutcome.WrongRevision wrong ->
                Refusals.wrongRevision(wrong.stream(), wrong.expected(), wrong.actual());
            case WriteOutcome.StreamDeleted deleted -> Refusals.streamDeleted(deleted.stream());
            case WriteOutcome.Failed(String reason) -> Refusals.unavailable(reason);
            case WriteOutcome.Written _, WriteOutcome.SessionWritten _ ->
                throw new IllegalArgumentException("It took place");
        };
    }

    static ExpectedRevision exactly(long revision) {
        return revision == -1 ? new ExpectedRevision.NoStream() : new ExpectedRevision.Exactly(revision);
    }

    private static String required(Map<String, String> metadata, String property) {
        String value = metadata.get(property);
        if (value == null || value.isEmpty()) {
            throw Refusals.missingMetadata(property);
        }
        return value;
    }

    static UUID id(Shared.UUID id) {
        try {
            return switch (id.getValueCase()) {
                case STRUCTURED ->
                    new UUID(
                            id.getStructured().getMostSignificantBits(),
                            id.getStructured().getLeastSignificantBits());
                case STRING -> UUID.fromString(id.getString());
                case VALUE_NOT_SET -> throw Refusals.invalid("An event has no id");
            };
        } catch (IllegalArgumentException e) {
            throw Refusals.invalid("An event's id is not a UUID");
        }
    }
}
