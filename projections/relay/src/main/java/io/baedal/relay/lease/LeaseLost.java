package io.baedal.relay.lease;

import java.io.Serial;

/// Another relay appended to the lease's stream first: this one is the standby from now on.
public final class LeaseLost extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    LeaseLost(String stream, long expected) {
        super("Another relay wrote to " + stream + " after revision " + expected, null, false, false);
    }
}
