package io.baedal.benchmark.eventstore;

import io.kurrent.dbclient.EventData;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Events of 500 bytes that do not compress to nothing.
final class Events {
    static final int BYTES = 500;

    private Events() {}

    static byte[] data() {
        var data = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(data);
        return data;
    }

    /// @param stamp found again by {@link #stampOf}
    static EventData event(long stamp) {
        var data = data();
        ByteBuffer.wrap(data).putLong(stamp);
        return EventData.builderAsBinary(UUID.randomUUID(), "BenchmarkRan", data)
                .build();
    }

    static long stampOf(byte[] data) {
        return ByteBuffer.wrap(data).getLong();
    }
}
