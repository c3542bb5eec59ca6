package io.baedal.query.storefront.source;

import io.vertx.core.json.JsonObject;
import java.io.Serial;

/// A source answered, and its answer is no: the question was wrong, or what was asked for isn't there. That is the
/// client's business, and no failure of the source.
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String retryAfter;
    private final transient JsonObject problem;

    /// @param status what the source answered with
    /// @param retryAfter the answer's header, or null
    /// @param problem its problem document
    public Refused(int status, String retryAfter, JsonObject problem) {
        super("A source answered " + status, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    /// The header `Retry-After`, or null.
    public String retryAfter() {
        return retryAfter;
    }

    /// The source's problem document.
    public JsonObject problem() {
        return problem;
    }
}
