package io.baedal.local.eventstore.users;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// A password to compare others with. It is given as it is, or as `pbkdf2-sha256$iterations$salt$hash`, salt and hash
/// in Base64. Thread-safe.
///
/// In memory it is a keyed digest, compared in constant time. One given as a hash is checked against that once; then
/// its digest is known, too, so that not every call costs the hash again.
final class Password {

    private static final String HASHED = "pbkdf2-sha256";
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key = bytes(32);
    private final Hash hash;
    private volatile byte[] digest;

    private record Hash(int iterations, byte[] salt, byte[] value) {}

    private Password(String plain, Hash hash) {
        this.hash = hash;
        this.digest = plain == null ? null : digest(plain);
    }

    /// @throws IllegalArgumentException if it begins like a hash and is none
    static Password of(String text) {
        if (!text.startsWith(HASHED + "$")) {
            return new Password(text, null);
        }
        String[] parts = text.split("\\$");
        if (parts.length != 4 || !parts[1].matches("[1-9]\\d{0,7}") || Integer.parseInt(parts[1]) > MOST_ITERATIONS) {
            throw new IllegalArgumentException("a hashed password is " + HASHED + "$iterations$salt$hash");
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] value = Base64.getDecoder().decode(parts[3]);
        if (salt.length == 0 || value.length < 16) {
            throw new IllegalArgumentException("a hashed password has a salt, and a hash of 16 bytes or more");
        }
        return new Password(null, new Hash(Integer.parseInt(parts[1]), salt, value));
    }

    /// One that nobody knows.
    static Password random() {
        return new Password(Base64.getEncoder().encodeToString(bytes(32)), null);
    }

    /// Whether it is the one, without the cost of a hash: false may mean that it was never checked.
    boolean isKnownToBe(String given) {
        byte[] known = digest;
        return known != null && MessageDigest.isEqual(known, digest(given));
    }

    /// Whether it was given as a hash, so that a look in memory does not rule a password out.
    boolean isHashed() {
        return hash != null;
    }

    /// Whether the password has that hash. Takes as long as the hash demands.
    boolean hashes(String given) {
        if (!MessageDigest.isEqual(hash.value, hashed(given, hash))) {
            return false;
        }
        digest = digest(given);
        return true;
    }

    private byte[] digest(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has it", e);
        }
    }

    private static byte[] hashed(String text, Hash like) {
        try {
            PBEKeySpec spec =
                    new PBEKeySpec(text.toCharArray(), like.salt, like.iterations, like.value.length * Byte.SIZE);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has it", e);
        }
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
