package io.baedal.command;

import io.baedal.events.Actor;
import java.util.Objects;
import java.util.Optional;

/// Everything about a command but its content: who, on what condition, and as part of what.
///
/// @param actor who commands
/// @param key what makes a repeated command recognisable
/// @param precondition which revisions may be changed
/// @param correlationId the business transaction
/// @param causationId what directly caused this, or null
/// @param traceparent the W3C trace context, or null
public record CommandContext(
        Actor actor,
        Optional<IdempotencyKey> key,
        Precondition precondition,
        String correlationId,
        String causationId,
        String traceparent) {
    public CommandContext {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(precondition, "precondition");
        Objects.requireNonNull(correlationId, "correlationId");
    }

    /// The same command on another condition; a command that spans two streams checks `If-Match` on only one of them.
    public CommandContext with(Precondition other) {
        return new CommandContext(actor, key, other, correlationId, causationId, traceparent);
    }
}
