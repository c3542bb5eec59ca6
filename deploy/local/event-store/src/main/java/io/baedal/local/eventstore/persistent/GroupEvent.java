package io.baedal.local.eventstore.persistent;

import java.util.UUID;

/// An event as a group handles it.
///
/// @param id by which consumers answer
/// @param position where the group's source has it: a revision, or a position in the log
/// @param target what a link to it says: `revision@stream`
/// @param pin events with the same pin go to the same consumer, if the strategy says so
/// @param message what is sent
public record GroupEvent(UUID id, long position, String target, String pin, byte[] message) {

    private static final int OVERHEAD = 512;

    /// How much memory it takes, about.
    long weight() {
        return message.length + OVERHEAD;
    }
}
