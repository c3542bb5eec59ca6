package io.baedal.events.notice;

import java.io.Serial;

/// A record on a topic of notices that is not a notice. The message says which header is wrong.
public final class UnreadableNotice extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableNotice(String message) {
        super(message);
    }
}
