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
}
