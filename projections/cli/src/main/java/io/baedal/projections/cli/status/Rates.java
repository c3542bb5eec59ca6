package io.baedal.projections.cli.status;

import io.baedal.projections.versions.Keeper;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How fast the keepers of one view fold, from what they count. They count on for as long as they run, so it
/// takes two signs of life of each to know.
final class Rates {
    private record Name(String instance, int version) {
        static Name of(Keeper keeper) {
            return new Name(keeper.instance(), keeper.version());
        }
    }

    /// @param perSecond null until a second sign of life
    private record Seen(long events, Instant at, Double perSecond) {
        Seen then(Keeper keeper) {
            if (!keeper.at().isAfter(at)) {
                return this;
            }
            // A keeper that was started again counts from nothing.
            long more = keeper.events() < events ? keeper.events() : keeper.events() - events;
            double seconds = Duration.between(at, keeper.at()).toNanos() / 1e9;
            return new Seen(keeper.events(), keeper.at(), more / seconds);
        }
    }

    private Map<Name, Seen> seen = Map.of();

    /// Takes note of signs of life; forgets whoever is not among them.
    void note(List<Keeper> keepers) {
        var next = new HashMap<Name, Seen>();
        for (var keeper : keepers) {
            var before = seen.get(Name.of(keeper));
            next.put(
                    Name.of(keeper),
                    before == null ? new Seen(keeper.events(), keeper.at(), null) : before.then(keeper));
        }
        seen = next;
    }

    /// Whether everyone of these gave two signs of life.
    boolean knows(List<Keeper> keepers) {
        return keepers.stream().allMatch(keeper -> rate(keeper).isPresent());
    }

    /// Of these together; null when nobody knows.
    Double of(List<Keeper> keepers) {
        return keepers.isEmpty() || !knows(keepers)
                ? null
                : keepers.stream()
                        .mapToDouble(keeper -> rate(keeper).orElseThrow())
                        .sum();
    }

    private Optional<Double> rate(Keeper keeper) {
        return Optional.ofNullable(seen.get(Name.of(keeper))).map(Seen::perSecond);
    }
}
