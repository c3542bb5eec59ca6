package io.baedal.local.views.storage;

import de.bwaldvogel.mongo.exception.MongoServerError;

/// A write did not reach the disk: memory and disk may differ, so the server must be started again.
public final class StorageFailed extends MongoServerError {

    private static final long serialVersionUID = 1L;
    private static final int INTERNAL_ERROR = 1;

    StorageFailed(Throwable cause) {
        super(
                INTERNAL_ERROR,
                "InternalError",
                "The views' storage failed (" + cause.getMessage() + "); start the views server again",
                cause);
    }
}
