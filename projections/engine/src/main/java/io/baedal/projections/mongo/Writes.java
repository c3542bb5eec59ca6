package io.baedal.projections.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import io.baedal.projections.store.RefusedDocument;
import java.util.Set;
import org.bson.BsonMaximumSizeExceededException;

/// What a failed write means.
final class Writes {
    /// Document validation, object too large (as sent, as a result, as an update's result).
    private static final Set<Integer> FOR_EVER = Set.of(121, 10334, 17419, 17420);

    private Writes() {}

    /// Another writer was first.
    static boolean isDuplicateKey(Throwable problem) {
        return problem instanceof MongoWriteException write
                && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /// One of many writes failed because of the document that it is about.
    static boolean isAboutTheDocument(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY || FOR_EVER.contains(error.getCode());
    }

    /// Trying again won't help.
    static boolean isRefusal(Throwable problem) {
        return problem instanceof BsonMaximumSizeExceededException
                || problem instanceof MongoException failure && FOR_EVER.contains(failure.getCode());
    }

    static RefusedDocument refused(Throwable problem) {
        return new RefusedDocument(
                problem instanceof MongoException failure
                        ? "MongoDB refused the document: code " + failure.getCode()
                        : "The document is larger than MongoDB takes");
    }
}
