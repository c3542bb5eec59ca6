package io.baedal.local.eventstore.grpc;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.google.protobuf.util.JsonFormat;
import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.kurrentdb.protocol.v2.streams.AppendRecord;
import io.kurrentdb.protocol.v2.streams.AppendRequest;
import io.kurrentdb.protocol.v2.streams.SchemaFormat;
import java.util.Map;
import java.util.UUID;

/// Reads the events that clients propose in version 2 of the protocol.
final class Records {

    private static final JsonFormat.Printer JSON = JsonFormat.printer().omittingInsignificantWhitespace();

    private Records() {}

    static WriteRequest.Append append(AppendRequest request) {
        String stream = Proposals.writable(request.getStream());
        ExpectedRevision expected =
                request.hasExpectedRevision() ? expected(request.getExpectedRevision()) : new ExpectedRevision.Any();
        return new WriteRequest.Append(
                stream,
                expected,
                request.getRecordsList().stream().map(Records::event).toList());
    }

    private static ExpectedRevision expected(long revision) {
        return switch ((int) Math.max(-5, Math.min(revision, 0))) {
            case 0 -> new ExpectedRevision.Exactly(revision);
            case -1 -> new ExpectedRevision.NoStream();
            case -2 -> new ExpectedRevision.Any();
            case -4 -> new ExpectedRevision.StreamExists();
            default -> throw Refusals.invalid(revision + " is no expected revision");
        };
    }

    private static ProposedEvent event(AppendRecord event) {
        if (event.getSchema().getName().isEmpty()) {
            throw Refusals.invalid("A record has no schema name");
        }
        return new ProposedEvent(
                id(event),
                event.getSchema().getName(),
                event.getSchema().getFormat() == SchemaFormat.SCHEMA_FORMAT_JSON,
                event.getData(),
                metadata(event.getPropertiesMap()));
    }

    private static UUID id(AppendRecord event) {
        try {
            return event.hasRecordId() ? UUID.fromString(event.getRecordId()) : UUID.randomUUID();
        } catch (IllegalArgumentException e) {
            throw Refusals.invalid("A record's id is not a UUID");
        }
    }

    private static ByteString metadata(Map<String, Value> properties) {
        if (properties.isEmpty()) {
            return ByteString.EMPTY;
        }
        try {
            Struct object = Struct.newBuilder().putAllFields(properties).build();
            return ByteString.copyFromUtf8(JSON.print(object));
        } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
            throw Refusals.invalid("A record's properties are no JSON");
        }
    }
}
