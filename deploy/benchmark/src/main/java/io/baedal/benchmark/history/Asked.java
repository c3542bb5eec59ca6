package io.baedal.benchmark.history;

import io.baedal.events.Actor;
import io.baedal.events.EventMetadata;

/// The command that made something happen, as far as events tell of it.
///
/// @param by who commanded
/// @param correlationId the business transaction
/// @param traceparent the W3C trace context
/// @param key the command's `Idempotency-Key`
/// @param fingerprint stands for the SHA-256 of the command, in hex
record Asked(Actor by, String correlationId, String traceparent, String key, String fingerprint) {

    static Asked by(Actor actor, Dice dice) {
        return new Asked(
                actor,
                dice.uuid().toString(),
                "00-" + dice.hex(2) + "-" + dice.hex(1) + "-01",
                dice.uuid().toString(),
                dice.hex(4));
    }

    EventMetadata metadata(int schemaVersion) {
        return new EventMetadata(schemaVersion, correlationId, null, traceparent, by, key, fingerprint);
    }
}
