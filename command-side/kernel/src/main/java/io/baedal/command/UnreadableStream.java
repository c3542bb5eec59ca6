package io.baedal.command;

import java.io.Serial;

/// An event of the stream can't be read by this release, so nothing can be decided on it.
final class UnreadableStream extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableStream(String stream, long revision, Throwable cause) {
        super(stream + "@" + revision + " can't be read", cause);
    }
}
