package io.baedal.local.eventstore.groups;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import io.baedal.local.eventstore.feed.ResolvedLinks;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.MetadataStreams;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.baedal.local.eventstore.stream.Retention;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// What groups write to their system streams.
final class SystemAppends {

    private static final String ADMINS = "$admins";

    private SystemAppends() {}

    static WriteRequest.Append config(ConfigDocument document) {
        return json(ConfigDocument.STREAM, ConfigDocument.EVENT_TYPE, document.json());
    }

    static WriteRequest.Append checkpoint(String stream, String position) {
        byte[] text = ("\"" + position + "\"").getBytes(StandardCharsets.UTF_8);
        return json(stream, "$SubscriptionCheckpoint", text);
    }

    /// @param target the event that is put aside: `revision@stream`
    static WriteRequest.Append parked(String stream, String target, byte[] metadata) {
        ProposedEvent link = new ProposedEvent(
                UUID.randomUUID(),
                ResolvedLinks.LINK_TYPE,
                false,
                ByteString.copyFromUtf8(target),
                ByteString.copyFrom(metadata));
        return new WriteRequest.Append(stream, new ExpectedRevision.Any(), List.of(link));
    }

    /// Metadata that keeps the last two events of a stream.
    static WriteRequest.Append keepTwo(String stream) {
        return metadata(stream, object().put("$maxCount", 2));
    }

    /// Metadata that hides the events before a revision.
    static WriteRequest.Append truncated(String stream, long before) {
        return metadata(stream, object().put("$tb", before));
    }

    /// Metadata that marks a stream as deleted.
    static WriteRequest.Append deleted(String stream) {
        return truncated(stream, Retention.DELETED);
    }

    private static WriteRequest.Append metadata(String stream, ObjectNode metadata) {
        metadata.putObject("$acl")
                .put("$r", ADMINS)
                .put("$w", ADMINS)
                .put("$d", ADMINS)
                .put("$mr", ADMINS)
                .put("$mw", ADMINS);
        return json(
                MetadataStreams.of(stream),
                MetadataStreams.EVENT_TYPE,
                metadata.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static WriteRequest.Append json(String stream, String type, byte[] data) {
        ProposedEvent event =
                new ProposedEvent(UUID.randomUUID(), type, true, ByteString.copyFrom(data), ByteString.EMPTY);
        return new WriteRequest.Append(stream, new ExpectedRevision.Any(), List.of(event));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
