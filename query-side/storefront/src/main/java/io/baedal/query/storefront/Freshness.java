package io.baedal.query.storefront;

import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.WaitPreference;
import io.vertx.core.MultiMap;
import java.time.Duration;

/// How fresh a client wants a page, as it said in its headers. Sources that keep views are told the same.
///
/// @param revision the header `Baedal-Revision`, or null
/// @param prefer the header `Prefer`, or null
/// @param patience how long a source may wait before it answers
public record Freshness(String revision, String prefer, Duration patience) {
    /// Whatever is there will do.
    public static final Freshness ANY = new Freshness(null, null, Duration.ZERO);

    /// Reads the request's headers.
    ///
    /// @throws io.baedal.query.problem.Problem when `Baedal-Revision` isn't readable
    public static Freshness of(MultiMap headers) {
        var demand = Demand.of(headers);
        if (demand.required().isEmpty()) {
            return ANY;
        }
        return new Freshness(
                demand.required().toString(),
                demand.preference().map(WaitPreference::applied).orElse(null),
                demand.preference().map(WaitPreference::limit).orElse(Duration.ZERO));
    }

    /// Whether a source has to be asked, whatever is remembered.
    public boolean isDemanded() {
        return revision != null;
    }
}
