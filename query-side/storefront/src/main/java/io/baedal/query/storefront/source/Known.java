package io.baedal.query.storefront.source;

import java.time.Duration;
import java.util.function.Function;

/// What is known of a question to a source: an answer and how old it is, or nothing.
///
/// @param value the answer, or null when there is none
/// @param origin where it comes from
/// @param age how long ago the source gave it
public record Known<V>(V value, Origin origin, Duration age) {
    /// Where an answer comes from.
    public enum Origin {
        /// The source gave it for this very question.
        SOURCE,
        /// It was remembered, and is still fresh.
        MEMORY,
        /// It was remembered and isn't fresh, but the source is away.
        LAST_GOOD,
        /// The source is away, and nothing was remembered.
        NOTHING
    }

    /// The source's answer.
    public static <V> Known<V> now(V value) {
        return new Known<>(value, Origin.SOURCE, Duration.ZERO);
    }

    /// No answer.
    public static <V> Known<V> nothing() {
        return new Known<>(null, Origin.NOTHING, Duration.ZERO);
    }

    /// Whether the source should have been heard and wasn't.
    public boolean degraded() {
        return origin == Origin.LAST_GOOD || origin == Origin.NOTHING;
    }

    /// Whether it was remembered.
    public boolean remembered() {
        return origin == Origin.MEMORY || origin == Origin.LAST_GOOD;
    }

    /// The answer, or another value in its place.
    public V or(V other) {
        return value == null ? other : value;
    }

    /// The answer in another form; nothing stays nothing.
    public <W> Known<W> map(Function<V, W> form) {
        return new Known<>(value == null ? null : form.apply(value), origin, age);
    }
}
