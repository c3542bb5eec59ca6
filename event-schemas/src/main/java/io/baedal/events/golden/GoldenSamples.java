package io.baedal.events.golden;

import io.baedal.events.EventRegistry;
import io.baedal.events.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The golden samples: at least one of every version of every event ever released. Whoever reads events tests itself
/// against all of them.
public final class GoldenSamples {
    private static final List<String> VARIANTS = List.of("", "minimal");

    private GoldenSamples() {}

    /// All samples, in the order of the catalogue, oldest version first.
    ///
    /// @throws IllegalStateException when a version has none
    public static List<GoldenSample> all() {
        return EventRegistry.standard().all().stream()
                .flatMap(type -> of(type).stream())
                .toList();
    }

    /// The samples of one aggregate's events.
    public static List<GoldenSample> ofAggregate(String aggregate) {
        return EventRegistry.standard().all().stream()
                .filter(type -> type.aggregate().equals(aggregate))
                .flatMap(type -> of(type).stream())
                .toList();
    }

    /// The samples of one type of event.
    public static List<GoldenSample> of(EventType type) {
        List<GoldenSample> samples = new ArrayList<>();
        for (int version = 1; version <= type.version(); version++) {
            for (var variant : VARIANTS) {
                var json = read(resource(type, version, variant));
                if (json != null) {
                    samples.add(new GoldenSample(type, version, variant, json));
                } else if (variant.isEmpty()) {
                    throw new IllegalStateException("No golden sample at " + resource(type, version, variant));
                }
            }
        }
        return samples;
    }

    private static String resource(EventType type, int version, String variant) {
        return "/golden/%s/%s/%s.v%d%s.json"
                .formatted(
                        type.context().id(),
                        type.aggregate(),
                        type.name(),
                        version,
                        variant.isEmpty() ? "" : "." + variant);
    }

    private static byte[] read(String resource) {
        try (var stream = GoldenSamples.class.getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
