package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.StoredEvent;

/// Turns a stored event into the message that a client asked for.
@FunctionalInterface
public interface Shape {

    /// The message as it is stored, which is what nearly every client asks for.
    Shape STORED = StoredEvent::answer;

    byte[] message(StoredEvent event);
}
