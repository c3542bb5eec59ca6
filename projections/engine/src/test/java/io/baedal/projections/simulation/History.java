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
    /// @param passedOver whether documents shall do without it
    public record Fact(String type, byte[] data, byte[] metadata, DomainEvent event, boolean passedOver) {
        /// A readable event.
        public static Fact of(DomainEvent event) {
            var encoded = EventCodec.standard().encode(event);
            return new Fact(
                    encoded.type(),
                    encoded.data(),
                    EventMetadata.ofVersion(encoded.version()).toJson(),
                    event,
                    false);
        }

        /// The same, after somebody decided to do without it.
        private Fact discarded() {
            return new Fact(type, data, metadata, event, true);
        }

        /// An event of some later release.
        public static Fact unreadable() {
            return new Fact(
                    "NotYetInvented",
                    "{}".getBytes(StandardCharsets.UTF_8),
                    EventMetadata.ofVersion(1).toJson(),
                    null,
                    false);
        }
    }

    private final Map<String, List<Fact>> streams = new LinkedHashMap<>();

    void add(String stream, Fact fact) {
        streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(fact);
    }

    void discard(String stream, long revision) {
        streams.get(stream).set((int) revision, of(stream).get((int) revision).discarded());
    }

    List<Fact> of(String stream) {
        return streams.getOrDefault(stream, List.of());
    }

    List<String> streams() {
        return List.copyOf(streams.keySet());
    }

    /// The revision of the first event that nobody can read and that has to be, -1 when there is none.
    long poison(String stream) {
        var facts = of(stream);
        for (int revision = 0; revision < facts.size(); revision++) {
            if (facts.get(revision).event() == null && !facts.get(revision).passedOver()) {
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
