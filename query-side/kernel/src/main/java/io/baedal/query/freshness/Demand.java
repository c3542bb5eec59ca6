package io.baedal.query.freshness;

import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// How fresh a client wants its answer, and how long it would wait for that.
///
/// @param required what the answer must have seen
/// @param preference the `Prefer: wait` that came with it; empty when there is nothing to wait for
public record Demand(RequiredRevisions required, Optional<WaitPreference> preference) {
    private static final Demand NONE = new Demand(RequiredRevisions.NONE, Optional.empty());

    /// Reads the request's headers.
    ///
    /// @throws io.baedal.query.problem.Problem when `Baedal-Revision` isn't readable
    public static Demand of(MultiMap headers) {
        if (!headers.contains(RequiredRevisions.HEADER)) {
            return NONE;
        }
        var required = RequiredRevisions.parse(headers.getAll(RequiredRevisions.HEADER));
        return new Demand(
                required,
                required.isEmpty() ? Optional.empty() : WaitPreference.parse(headers.getAll(WaitPreference.HEADER)));
    }

    /// Leaves out what an answer made of these streams doesn't depend on.
    public Demand among(Predicate<String> streams) {
        return required.isEmpty() ? this : new Demand(required.among(streams), preference);
    }

    Duration limit() {
        return preference.map(WaitPreference::limit).orElse(Duration.ZERO);
    }
}
