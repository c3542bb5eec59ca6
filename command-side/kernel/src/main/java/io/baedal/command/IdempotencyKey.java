package io.baedal.command;

import java.util.Objects;

/// The client's name for one intended effect.
///
/// @param value 1 to 255 visible ASCII characters
/// @param fingerprint SHA-256 in hex of the request that came with it; the same key with another one is an error
public record IdempotencyKey(String value, String fingerprint) {
    public IdempotencyKey {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
