package io.baedal.projections.versions;

import java.time.Instant;

/// The right to do something alone, for a while.
///
/// @param token tells one holder from another
/// @param holder who it is, as people say it: user, host and process
/// @param until when it ends, unless it is renewed
public record Lease(String token, String holder, Instant until) {
    public boolean isOver(Instant now) {
        return !until.isAfter(now);
    }
}
