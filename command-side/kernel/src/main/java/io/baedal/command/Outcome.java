package io.baedal.command;

import io.baedal.events.DomainEvent;
import java.util.List;

/// What became of a command.
///
/// @param stream the stream's name
/// @param revision the stream's revision after the command's last event; of a replayed command, after its first
///     execution
/// @param state the state then; of a replayed command, the state now
/// @param replayed whether the command had been executed before under the same key
/// @param newEvents what was appended; empty when nothing had to change, and when replayed
public record Outcome<S>(
        String stream, long revision, S state, boolean replayed, List<? extends DomainEvent> newEvents) {
    public Outcome {
        newEvents = List.copyOf(newEvents);
    }
}
