package io.baedal.query.read;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Where documents are read by key.
///
/// @param <V> what is made of a document
@FunctionalInterface
public interface KeyedSource<V> {
    /// Reads documents in one round trip.
    ///
    /// @param keys at least one, each once
    /// @return what was found, by key; keys without a document are absent
    CompletableFuture<Map<String, V>> read(Collection<String> keys);
}
