package io.baedal.query.read;

import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.Collection;
import java.util.Map;

/// Keys that somebody waits for.
///
/// @param keys each once
/// @param emitter who waits
/// @param since when it began, in nanoseconds of the monotonic clock
record Request<V>(Collection<String> keys, UniEmitter<? super Map<String, V>> emitter, long since) {
    int size() {
        return keys.size();
    }
}
