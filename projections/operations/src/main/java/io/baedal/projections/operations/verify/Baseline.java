package io.baedal.projections.operations.verify;

import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ViewStore;
import java.util.HashMap;
import java.util.Map;

/// What was true of a version before its documents were read: they hold every event up to `end`, but for those of
/// streams that are parked. A document that is read later and lacks such an event lacks it for good; later events
/// may still be on their way.
///
/// @param end null when it isn't known of any event whether the documents hold it
/// @param parked the parked streams by name
record Baseline(LogPosition end, Map<String, ParkedStream> parked) {
    private static final int MOST_PARKED = 10_000;

    /// The progress is read first: what it has passed and isn't in a document then is parked, and remains so until the
    /// document holds it.
    static Baseline of(Stores stores, ViewStore version) {
        var end = stores.ofViews(version.progress().load()).orElse(null);
        Map<String, ParkedStream> parked = new HashMap<>();
        stores.ofViews(version.parked().list(MOST_PARKED)).forEach(each -> parked.put(each.stream(), each));
        return new Baseline(end, parked);
    }

    /// Whether a stream waits right behind what its document holds.
    boolean isParkedAfter(String stream, long held) {
        var waiting = parked.get(stream);
        return waiting != null && waiting.revision() <= held + 1;
    }
}
