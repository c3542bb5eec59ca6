package io.baedal.command.relational;

import java.io.Serial;

/// Work in a transaction met something that is gone by now. The transaction is done again, a few times at most.
public abstract class WorthAnotherTry extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    protected WorthAnotherTry(String message) {
        super(message, null, false, false);
    }
}
