package io.baedal.local.eventstore.stream;

/// The streams that describe other streams: `$$orders-1` holds the metadata of `orders-1`.
public final class MetadataStreams {

    /// The type of a metadata event.
    public static final String EVENT_TYPE = "$metadata";

    private static final String PREFIX = "$$";

    /// Only the last metadata event counts.
    private static final Retention LAST_ONLY = new Retention(0, 1, Long.MAX_VALUE);

    private MetadataStreams() {}

    public static boolean isOne(String stream) {
        return stream.startsWith(PREFIX);
    }

    public static String of(String stream) {
        return PREFIX + stream;
    }

    public static String described(String metadataStream) {
        return metadataStream.substring(PREFIX.length());
    }

    /// What a new stream of this name lets its readers see.
    public static Retention initialRetention(String stream) {
        return isOne(stream) ? LAST_ONLY : Retention.EVERYTHING;
    }
}
