package io.baedal.local.eventstore.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;

/// Which events of a stream its metadata lets a reader see.
///
/// @param truncateBefore the first revision to be seen; {@link #DELETED} hides all
/// @param maxCount how many of the last events are seen
/// @param maxAgeSeconds how old an event may be
public record Retention(long truncateBefore, long maxCount, long maxAgeSeconds) {

    /// The value of `$tb` that marks a soft-deleted stream.
    public static final long DELETED = Long.MAX_VALUE;

    /// Everything is seen.
    public static final Retention EVERYTHING = new Retention(0, Long.MAX_VALUE, Long.MAX_VALUE);

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads the retention out of a metadata event. What is no JSON object, or out of range, limits nothing.
    public static Retention of(byte[] metadata) {
        try {
            JsonNode node = JSON.readTree(metadata);
            return new Retention(
                    limit(node.path("$tb"), 0, 0),
                    limit(node.path("$maxCount"), 1, Long.MAX_VALUE),
                    limit(node.path("$maxAge"), 1, Long.MAX_VALUE));
        } catch (IOException e) {
            return EVERYTHING;
        }
    }

    /// The first revision that a reader may see of a stream whose last event is `lastRevision`.
    public long firstRevision(long lastRevision) {
        long byCount = maxCount > lastRevision ? 0 : lastRevision - maxCount + 1;
        return Math.max(truncateBefore, byCount);
    }

    /// Whether events go out of sight by age.
    public boolean ages() {
        return maxAgeSeconds != Long.MAX_VALUE;
    }

    /// When the oldest event was written that is not hidden by its age, in 100 ns ticks of the Unix epoch.
    public long oldestVisible(Instant now) {
        if (!ages()) {
            return Long.MIN_VALUE;
        }
        long second = now.getEpochSecond();
        return (second - Math.min(maxAgeSeconds, second)) * 10_000_000;
    }

    private static long limit(JsonNode value, long least, long otherwise) {
        return value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= least
                ? value.longValue()
                : otherwise;
    }
}
