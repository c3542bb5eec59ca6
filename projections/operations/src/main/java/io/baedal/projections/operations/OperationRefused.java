package io.baedal.projections.operations;

import java.io.Serial;

/// What was asked for isn't done. The message tells the operator why, and what to do.
public final class OperationRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public OperationRefused(String message) {
        super(message);
    }
}
