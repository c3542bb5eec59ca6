package io.baedal.query.shopdisplay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Walks over the fields of one BSON document without building anything: each step tells the field's name and
/// type and where its value lies in the bytes. What isn't asked for is skipped by its length.
///
/// Not thread-safe.
final class BsonFields {
    static final byte DOCUMENT = 0x03;
    static final byte BINARY = 0x05;
    static final byte BOOLEAN = 0x08;
    static final byte INT32 = 0x10;
    static final byte INT64 = 0x12;

    private static final int BINARY_HEAD = 5;

    private final ByteBuffer bytes;
    private final int end;
    private int next;
    private int value;
    private byte type;
    private String name;

    /// @param bytes holds the document
    /// @param start where the document begins in them
    BsonFields(ByteBuffer bytes, int start) {
        this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        this.end = start + this.bytes.getInt(start) - 1;
        this.next = start + Integer.BYTES;
    }

    /// Steps to the next field.
    ///
    /// @return false when there is none
    boolean next() {
        if (next >= end) {
            return false;
        }
        type = bytes.get(next);
        int nameStart = next + 1;
        int nameEnd = terminator(nameStart);
        name = text(nameStart, nameEnd - nameStart);
        value = nameEnd + 1;
        next = value + length();
        return true;
    }

    private int terminator(int from) {
        int at = from;
        while (bytes.get(at) != 0) {
            at++;
        }
        return at;
    }

    private String text(int from, int length) {
        var text = new byte[length];
        bytes.get(from, text);
        return new String(text, UTF_8);
    }

    private int length() {
        return switch (type) {
            case 0x06, 0x0A, (byte) 0xFF, 0x7F -> 0;
            case BOOLEAN -> 1;
            case INT32 -> 4;
            case 0x01, 0x09, 0x11, INT64 -> 8;
            case 0x07 -> 12;
            case 0x13 -> 16;
            case 0x02, 0x0D, 0x0E -> 4 + bytes.getInt(value);
            case BINARY -> BINARY_HEAD + bytes.getInt(value);
            case DOCUMENT, 0x04, 0x0F -> bytes.getInt(value);
            case 0x0C -> 16 + bytes.getInt(value);
            case 0x0B -> {
                int options = terminator(value) + 1;
                yield terminator(options) + 1 - value;
            }
            default -> throw new IllegalStateException("No BSON type has the number " + type);
        };
    }

    String name() {
        return name;
    }

    byte type() {
        return type;
    }

    /// The value of a string.
    String string() {
        return text(value + 4, bytes.getInt(value) - 1);
    }

    boolean bool() {
        return bytes.get(value) != 0;
    }

    /// The value of an int32 or int64.
    long number() {
        return type == INT32 ? bytes.getInt(value) : bytes.getLong(value);
    }

    /// The fields of an embedded document.
    BsonFields fields() {
        return new BsonFields(bytes, value);
    }

    /// The bytes of a binary, not copied.
    Slice binary() {
        return new Slice(bytes.array(), bytes.arrayOffset() + value + BINARY_HEAD, bytes.getInt(value));
    }
}
