package io.baedal.local.views.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The keys of the store: one catalogue entry for each collection (name to number), then documents by number and
/// position.
final class Keys {

    private static final byte CATALOGUE = 1;
    private static final byte DOCUMENTS = 2;

    private Keys() {}

    static byte[] catalogue() {
        return new byte[] {CATALOGUE};
    }

    static byte[] catalogue(String collection) {
        byte[] name = collection.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + name.length).put(CATALOGUE).put(name).array();
    }

    static boolean isCatalogue(byte[] key) {
        return key[0] == CATALOGUE;
    }

    static String collection(byte[] catalogueKey) {
        return new String(catalogueKey, 1, catalogueKey.length - 1, StandardCharsets.UTF_8);
    }

    static byte[] documents() {
        return new byte[] {DOCUMENTS};
    }

    static byte[] documents(long number) {
        return ByteBuffer.allocate(9).put(DOCUMENTS).putLong(number).array();
    }

    static byte[] document(long number, long position) {
        return ByteBuffer.allocate(17)
                .put(DOCUMENTS)
                .putLong(number)
                .putLong(position)
                .array();
    }

    static boolean isDocument(byte[] key) {
        return key[0] == DOCUMENTS;
    }

    static long number(byte[] documentKey) {
        return ByteBuffer.wrap(documentKey).getLong(1);
    }

    static long position(byte[] documentKey) {
        return ByteBuffer.wrap(documentKey).getLong(9);
    }

    static byte[] ofLong(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    static long toLong(byte[] value) {
        return ByteBuffer.wrap(value).getLong();
    }
}
