package io.baedal.local.eventstore.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The keys of the storage: big-endian, so that their order is the order of what they number.
final class Keys {

    static final byte[] FORMAT = ascii("format");
    static final byte[] NEXT = ascii("next");

    private Keys() {}

    static byte[] position(long position) {
        return ByteBuffer.allocate(Long.BYTES).putLong(position).array();
    }

    static long position(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }

    static byte[] revision(long streamNumber, long revision) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(streamNumber)
                .putLong(revision)
                .array();
    }

    /// Where it is written from which revision on the events of a stream are kept. No event has this key.
    static byte[] firstKept(long streamNumber) {
        return revision(streamNumber, -1);
    }

    static byte[] stream(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    static String stream(byte[] key) {
        return new String(key, StandardCharsets.UTF_8);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
