package io.baedal.local.eventstore.grpc;

import com.google.protobuf.ByteString;
import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import java.util.Map;
import java.util.UUID;

/// Reads what clients propose out of the protocol's messages, and refuses what is incomplete.
final class Proposals {

    private static final String TYPE = "type";
    private static final String CONTENT_TYPE = "content-type";
    private static final String JSON = "application/json";

    private Proposals() {}

    static ProposedEvent event(AppendReq.ProposedMessage message) {
        return event(message.getId(), message.getMetadataMap(), message.getData(), message.getCustomMetadata());
    }

    static ProposedEvent event(BatchAppendReq.ProposedMessage message) {
        return event(message.getId(), message.getMetadataMap(), message.getData(), message.getCustomMetadata());
    }

    private static ProposedEvent event(
            Shared.UUID id, Map<String, String> metadata, ByteString data, ByteString customMetadata) {
        String type = required(metadata, TYPE);
        boolean json = required(metadata, CONTENT_TYPE).equals(JSON);
        return new ProposedEvent(id(id), type, json, data, customMetadata);
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

    /// The answer to an append that exceeds a limit.
    static StatusRuntimeException tooLarge(AppendLimits.Excess excess) {
        return switch (excess) {
            case AppendLimits.Excess.OfAppend whole -> Refusals.appendTooLarge(whole.limit());
            case AppendLimits.Excess.OfEvent(UUID id, int size, int limit) -> Refusals.eventTooLarge(id, size, limit);
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
                case VALUE_NOT_SET -> throw Refusals.invalid("An id is missing");
            };
        } catch (IllegalArgumentException e) {
            throw Refusals.invalid("An id is not a UUID");
        }
    }
}
