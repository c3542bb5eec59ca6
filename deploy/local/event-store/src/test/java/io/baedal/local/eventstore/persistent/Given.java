package io.baedal.local.eventstore.persistent;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/// What the tests of groups begin with.
final class Given {

    private Given() {}

    /// Two retries, a second to answer, checkpoints after five events or, if two are done, after a second.
    static GroupSettings settings() {
        return settings("RoundRobin");
    }

    static GroupSettings settings(String strategy) {
        return new GroupSettings(false, false, 1_000, 2, 2, 5, 1_000, 2, 10, 4, 20, strategy);
    }

    static GroupEvent event(long position) {
        return event(position, "stream");
    }

    static GroupEvent event(long position, String pin) {
        return new GroupEvent(new UUID(7, position), position, position + "@stream", pin, new byte[10]);
    }

    static List<GroupEvent> events(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(Given::event).toList();
    }
}
