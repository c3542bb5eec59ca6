package io.baedal.query.shopdisplay;

import io.vertx.core.buffer.Buffer;

/// A part of a document's bytes, where it lies. Nobody changes them.
///
/// @param bytes the whole document
/// @param offset where the part begins
/// @param length of the part, in bytes
record Slice(byte[] bytes, int offset, int length) {
    void appendTo(Buffer buffer) {
        buffer.appendBytes(bytes, offset, length);
    }

    /// Without the last byte: a JSON object that is to be continued.
    Slice withoutLast() {
        return new Slice(bytes, offset, length - 1);
    }

    /// Without the first byte and the last: the members of a JSON object.
    Slice inner() {
        return new Slice(bytes, offset + 1, length - 2);
    }

    /// @param part may be null
    static int length(Slice part) {
        return part == null ? 0 : part.length;
    }

    /// @param part may be null
    /// @param otherwise what is appended then
    static void append(Slice part, Buffer otherwise, Buffer buffer) {
        if (part == null) {
            buffer.appendBuffer(otherwise);
        } else {
            part.appendTo(buffer);
        }
    }
}
