package io.baedal.query.storefront.source;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// In which state a page is: which of its parts are missing or old, and how old the oldest remembered one is.
///
/// @param degraded the parts that are missing or old
/// @param age of the oldest part that was remembered; empty when none was
public record Condition(Set<Part> degraded, Optional<Duration> age) {
    /// Everything is there and new.
    public static final Condition WHOLE = new Condition(Set.of(), Optional.empty());

    /// With one more part.
    public Condition and(Part part, Known<?> known) {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(degraded);
        if (known.degraded()) {
            parts.add(part);
        }
        return new Condition(parts, known.remembered() ? Optional.of(older(known.age())) : age);
    }

    private Duration older(Duration other) {
        return age.filter(mine -> mine.compareTo(other) > 0).orElse(other);
    }

    /// The names of the parts that are missing or old.
    public List<String> labels() {
        return degraded.stream().sorted().map(Part::label).toList();
    }
}
