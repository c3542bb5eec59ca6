package io.baedal.query.storefront.source;

import java.io.Serial;

/// A source answered, but with nothing that can be used: a status of the 500s, or something that isn't what it
/// promised.
public final class SourceFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public SourceFailure(String message) {
        super(message, null, false, false);
    }
}
