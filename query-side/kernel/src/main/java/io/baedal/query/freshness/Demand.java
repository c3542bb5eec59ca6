package io.baedal.query.freshness;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// How fresh a client wants its answer, and how long it would wait for that.
///
/// @param required what the answer must have seen
/// @param preference the `Prefer: wait` that came with it; empty when there is nothing to wait for
public record Demand(RequiredRevisions required, Optional<WaitPreference> preference) {
    /// Reads the request's headers.
    ///
    /// @throws io.baedal.query.problem.Problem when `Baedal-Revision` isn't readable
    public static Demand of(HttpHeaders headers) {
        var required = RequiredRevisions.parse(headers.getRequestHeader(RequiredRevisions.HEADER));
        return new Demand(
                required,
                required.isEmpty()
                        ? Optional.empty()
                        : WaitPreference.parse(headers.getRequestHeader(WaitPreference.HEADER)));
    }

    /// Leaves out what an answer made of these streams doesn't depend on.
    public Demand among(Predicate<String> streams) {
        return required.isEmpty() ? this : new Demand(required.among(streams), preference);
    }

    Duration limit() {
        return preference.map(WaitPreference::limit).orElse(Duration.ZERO);
    }
}
