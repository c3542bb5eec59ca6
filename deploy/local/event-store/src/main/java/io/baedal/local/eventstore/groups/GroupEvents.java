package io.baedal.local.eventstore.groups;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.local.eventstore.feed.ResolvedLinks;
import io.baedal.local.eventstore.feed.Shape;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.persistent.GroupEvent;
import io.baedal.local.eventstore.persistent.GroupSettings;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent.RecordedEvent;
import java.io.IOException;

/// Turns stored events into those that a group handles: with their links resolved if wanted, and with their pins.
final class GroupEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Shape shape;
    private final boolean byCorrelation;

    private GroupEvents(Shape shape, boolean byCorrelation) {
        this.shape = shape;
        this.byCorrelation = byCorrelation;
    }

    static GroupEvents of(EventLog log, GroupSettings settings) {
        Shape shape = settings.resolveLinks() ? new ResolvedLinks(log) : Shape.STORED;
        return new GroupEvents(shape, settings.pinsByCorrelation());
    }

    /// Events of a parked stream, which are links.
    static GroupEvents parked(EventLog log, GroupSettings settings) {
        return new GroupEvents(new ResolvedLinks(log), settings.pinsByCorrelation());
    }

    /// @param position where the group's source has it
    GroupEvent of(StoredEvent stored, long position) {
        byte[] message = shape.message(stored);
        ReadEvent read = Shape.parsed(message);
        RecordedEvent original = read.hasLink() ? read.getLink() : read.getEvent();
        RecordedEvent shown = read.hasEvent() ? read.getEvent() : read.getLink();
        String target = read.hasLink()
                ? read.getLink().getData().toStringUtf8()
                : original.getStreamRevision() + "@" + stored.summary().stream();
        return new GroupEvent(StoredEvent.id(original), position, target, pin(shown), message);
    }

    /// Whether a parked event still has what its link points to.
    static boolean isThere(GroupEvent parked) {
        return Shape.parsed(parked.message()).hasEvent();
    }

    private String pin(RecordedEvent event) {
        String source = event.getStreamIdentifier().getStreamName().toStringUtf8();
        if (ResolvedLinks.LINK_TYPE.equals(event.getMetadataOrDefault("type", ""))) {
            String link = event.getData().toStringUtf8();
            source = link.substring(link.indexOf('@') + 1);
        }
        return byCorrelation ? correlation(event, source) : source;
    }

    private static String correlation(RecordedEvent event, String otherwise) {
        try {
            return JSON.readTree(event.getCustomMetadata().toByteArray())
                    .path("$correlationId")
                    .asText(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
