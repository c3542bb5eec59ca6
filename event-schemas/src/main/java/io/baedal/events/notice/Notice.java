package io.baedal.events.notice;

import io.baedal.events.Context;
import io.baedal.events.EventRegistry;
import io.baedal.events.EventType;
import io.baedal.events.StreamNames;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// "Something changed": a CloudEvent without data. It names the aggregate and the revision that its stream has
/// reached; who wants to know more reads the stream. On Kafka its key is the subject, its value null, and
/// everything is in the headers.
///
/// @param id the id of the event that was stored
/// @param aggregate which kind of aggregate changed: owner, shop or menu
/// @param change created, updated or deleted
/// @param subject the aggregate's id
/// @param revision the event's revision in the aggregate's stream, from 0
/// @param time when the event was stored
/// @param traceparent the W3C trace context of the command, or null
public record Notice(
        String id, String aggregate, Change change, String subject, long revision, Instant time, String traceparent) {
    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
    }

    /// The notice of a stored event. The first event of a stream is a creation, one that ends the aggregate a deletion.
    ///
    /// @param traceparent may be null
    /// @throws IllegalArgumentException when the stream is not named `<category>-<id>`
    public static Notice of(
            String eventId, String stream, String eventType, long revision, Instant time, String traceparent) {
        return new Notice(
                eventId,
                StreamNames.category(stream),
                change(eventType, revision),
                StreamNames.id(stream),
                revision,
                time,
                traceparent);
    }

    private static Change change(String eventType, long revision) {
        boolean ended = EventRegistry.standard()
                .named(eventType)
                .map(EventType::terminal)
                .orElse(false);
        if (ended) {
            return Change.DELETED;
        }
        return revision == 0 ? Change.CREATED : Change.UPDATED;
    }

    /// The topic of the context that the aggregate belongs to.
    ///
    /// @throws IllegalArgumentException when no context has this aggregate
    public String topic() {
        return Context.of(aggregate).topic();
    }

    /// The CloudEvents 1.0 headers (Kafka binding, binary mode), each in UTF-8. The map is new with every call.
    ///
    /// @throws IllegalArgumentException when no context has this aggregate
    public Map<String, byte[]> headers() {
        return NoticeHeaders.write(this);
    }

    /// Reads a record's headers; those that it doesn't know are ignored.
    ///
    /// @param header gives a header's value, or null
    /// @throws UnreadableNotice when a required header is missing or malformed
    public static Notice fromHeaders(Function<String, byte[]> header) {
        return NoticeHeaders.read(header);
    }
}
