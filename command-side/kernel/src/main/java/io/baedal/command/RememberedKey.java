package io.baedal.command;

import io.baedal.events.Actor;
import io.baedal.events.EventMetadata;
import java.util.Optional;

/// One executed command, as far as its repetition has to be recognised.
///
/// @param key of actor and idempotency key
/// @param fingerprint of the request
/// @param revision of the command's last event
record RememberedKey(Digest key, Digest fingerprint, long revision) {

    static Digest key(Actor actor, String key) {
        return Digest.of(Parts.joined(actor.id(), key));
    }

    static Digest fingerprint(String fingerprint) {
        return Digest.of(fingerprint);
    }

    /// What an event's metadata tells; nothing when its command came without a key.
    static Optional<RememberedKey> in(EventMetadata metadata, long revision) {
        if (metadata.actor() == null || metadata.idempotencyKey() == null || metadata.fingerprint() == null) {
            return Optional.empty();
        }
        return Optional.of(new RememberedKey(
                key(metadata.actor(), metadata.idempotencyKey()), fingerprint(metadata.fingerprint()), revision));
    }
}
