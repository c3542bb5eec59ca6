package io.baedal.projections.store;

import java.io.Serial;

/// The database won't ever take this document: too large, or against a rule of the collection.
public final class RefusedDocument extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public RefusedDocument(String message) {
        super(message);
    }
}
