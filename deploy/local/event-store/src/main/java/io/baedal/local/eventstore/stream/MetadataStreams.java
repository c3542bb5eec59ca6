package io.baedal.local.eventstore.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The streams that describe other streams: `$$orders-1` holds the metadata of `orders-1`.
public final class MetadataStreams {

    /// The type of a metadata event.
    public static final String EVENT_TYPE = "$metadata";

    private static final String PREFIX = "$$";

    private static final ObjectMapper JSON = new ObjectMapper();

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

    /// The metadata with another `$tb` and all the rest kept.
    ///
    /// @param metadata JSON; what is no JSON object counts as empty
    public static byte[] truncatedBefore(byte[] metadata, long revision) {
        return object(metadata).put("$tb", revision).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode object(byte[] metadata) {
        try {
            return JSON.readTree(metadata) instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }

    /// What a new stream of this name lets its readers see.
    public static Retention initialRetention(String stream) {
        return isOne(stream) ? LAST_ONLY : Retention.EVERYTHING;
    }
}
