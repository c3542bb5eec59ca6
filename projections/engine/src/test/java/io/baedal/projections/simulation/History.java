package io.baedal.projections.simulation;

import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.EventMetadata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that was ever appended, kept apart from any store, to know what documents should hold.
public final class History {
    /// One event as it is stored.
    ///
    /// @param event null for one that nobody can read
    public record Fact(String type, byte[] data, byte[] metadata, DomainEvent event) {
        /// A readable event.
        public static Fact of(DomainEvent event) {
            var encoded = EventCodec.standard().encode(event);
            return new Fact(
                    encoded.type(),
                    encoded.data(),
                    EventMetadata.ofVersion(encoded.version()).toJson(),
                    event);
        }

        /// An event of some later release.
        public static Fact unreadable() {
            return new Fact(
                    "NotYetInvented",
                    "{}".getBytes(StandardCharsets.UTF_8),
                    EventMetadata.ofVersion(1).toJson(),
                    null);
        }
    }

    private final Map<String, List<Fact>> streams = new LinkedHashMap<>();

    void add(String stream, Fact fact) {
        streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(fact);
    }

    List<Fact> of(String stream) {
        return streams.getOrDefault(stream, List.of());
    }

    List<String> streams() {
        return List.copyOf(streams.keySet());
    }

    /// The revision of the first event that nobody can read, -1 when all can be read.
    long poison(String stream) {
        var facts = of(stream);
        for (int revision = 0; revision < facts.size(); revision++) {
            if (facts.get(revision).event() == null) {
                return revision;
            }
        }
        return -1;
    }

    /// The last revision that can be folded.
    long foldable(String stream) {
        long poison = poison(stream);
        return poison < 0 ? of(stream).size() - 1 : poison - 1;
    }
}
