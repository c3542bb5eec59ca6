package io.baedal.events.customer;

/// Personal data that only its customer's key opens: AES-256-GCM, bound to the customer and the kind of data. Once the
/// key
/// is destroyed nobody reads it again, wherever it was copied to.
///
/// @param key the id of the key
/// @param box nonce, ciphertext and tag, in base64url without padding
public record Sealed(String key, String box) {}
