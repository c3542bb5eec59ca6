package io.baedal.benchmark.history;

import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.kurrent.dbclient.EventData;
import java.util.UUID;

/// Something that happened in a generated history.
///
/// @param stream the stream's full name
/// @param revision its place in the stream, from 0
/// @param id the event's id
/// @param event what happened
/// @param asked the command behind it
record Happening(String stream, long revision, UUID id, DomainEvent event, Asked asked) {

    /// As a command service would have written it.
    EventData stored() {
        var encoded = EventCodec.standard().encode(event);
        return EventData.builderAsJson(id, encoded.type(), encoded.data())
                .metadataAsBytes(asked.metadata(encoded.version()).toJson())
                .build();
    }
}
