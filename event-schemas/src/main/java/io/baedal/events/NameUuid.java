package io.baedal.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// UUIDs made from names (RFC 9562, version 5): the same name in the same namespace is the same id, everywhere and
/// always.
public final class NameUuid {
    /// The namespace of this platform's own ids.
    public static final UUID BAEDAL = of(new UUID(0x6ba7b8109dad11d1L, 0x80b400c04fd430c8L), "baedal.io");

    private NameUuid() {}

    /// The version 5 UUID of a name's UTF-8 bytes.
    public static UUID of(UUID namespace, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        var input = ByteBuffer.allocate(16 + bytes.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(bytes);
        var digest = ByteBuffer.wrap(sha1().digest(input.array()));
        long most = digest.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000L;
        long least = digest.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-1", impossible);
        }
    }
}
