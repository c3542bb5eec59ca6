package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.Retention;
import io.baedal.local.eventstore.stream.StreamHead;
import java.nio.ByteBuffer;

/// How a stream's head lies in the storage.
final class Heads {

    private static final int SIZE = 6 * Long.BYTES + 1;

    private Heads() {}

    static byte[] encode(StreamHead head) {
        return ByteBuffer.allocate(SIZE)
                .putLong(head.number())
                .putLong(head.lastRevision())
                .put((byte) (head.tombstoned() ? 1 : 0))
                .putLong(head.retention().truncateBefore())
                .putLong(head.retention().maxCount())
                .putLong(head.retention().maxAgeSeconds())
                .putLong(head.firstKept())
                .array();
    }

    /// Heads of the storage's first format have no first event that is kept.
    static StreamHead decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new StreamHead(
                buffer.getLong(),
                buffer.getLong(),
                buffer.get() == 1,
                new Retention(buffer.getLong(), buffer.getLong(), buffer.getLong()),
                buffer.hasRemaining() ? buffer.getLong() : 0);
    }
}
