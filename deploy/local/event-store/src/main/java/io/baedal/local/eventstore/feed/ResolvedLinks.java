package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.stream.StreamHead;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sends with a link, an event of type `$>` whose data is `revision@stream`, the event that it points to.
///
/// A link that points to nothing visible is sent alone.
public record ResolvedLinks(EventLog log) implements Shape {

    /// The type of links.
    public static final String LINK_TYPE = "$>";

    private static final Pattern LINK = Pattern.compile("(\\d{1,18})@(.+)");

    @Override
    public byte[] message(StoredEvent event) {
        if (!event.summary().type().equals(LINK_TYPE)) {
            return event.answer();
        }
        ReadEvent.RecordedEvent link = event.decoded();
        ReadEvent.Builder message = ReadEvent.newBuilder().setLink(link).setCommitPosition(event.position());
        target(link.getData().toStringUtf8()).ifPresent(target -> message.setEvent(target.decoded()));
        return ReadResp.newBuilder().setEvent(message).build().toByteArray();
    }

    private Optional<StoredEvent> target(String link) {
        Matcher parts = LINK.matcher(link);
        if (!parts.matches()) {
            return Optional.empty();
        }
        StreamHead head = log.head(parts.group(2));
        long revision = Long.parseLong(parts.group(1));
        boolean visible = !head.tombstoned() && revision >= head.firstRevision() && revision <= head.lastRevision();
        return visible ? log.events(head, revision, revision).stream().findFirst() : Optional.empty();
    }
}
