package io.baedal.query.problem;

import java.io.Serial;
import java.util.List;

/// A refusal that the client is told about as a problem document (RFC 9457). It carries no stack trace: it is
/// an answer, not an accident.
public final class Problem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// One thing that is wrong with the request.
    ///
    /// @param field the header or query parameter
    /// @param message what is wrong with it
    public record Fault(String field, String message) {}

    private final transient Slug slug;
    private final transient List<Fault> faults;
    private final int retryAfterSeconds;

    private Problem(Slug slug, String detail, List<Fault> faults, int retryAfterSeconds) {
        super(detail, null, false, false);
        this.slug = slug;
        this.faults = List.copyOf(faults);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static Problem of(Slug slug, String detail) {
        return new Problem(slug, detail, List.of(), 0);
    }

    /// The request itself is wrong.
    public static Problem invalidRequest(String detail, List<Fault> faults) {
        return new Problem(Slug.INVALID_REQUEST, detail, faults, 0);
    }

    /// The view hasn't seen what the client asked it to have seen.
    public static Problem notYetVisible(String detail) {
        return new Problem(Slug.NOT_YET_VISIBLE, detail, List.of(), 1);
    }

    /// Something that is needed doesn't answer now.
    public static Problem unavailable(String detail) {
        return new Problem(Slug.UNAVAILABLE, detail, List.of(), 1);
    }

    public Slug slug() {
        return slug;
    }

    /// Each thing that is wrong, or empty.
    public List<Fault> faults() {
        return faults;
    }

    /// When it is worth to try again, in seconds, or 0 when that isn't known.
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
