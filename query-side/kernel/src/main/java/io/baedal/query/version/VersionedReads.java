package io.baedal.query.version;

import io.baedal.query.read.GatheredReads;
import io.baedal.query.read.KeyedSource;
import io.baedal.query.read.ReadLimits;
import java.util.function.IntFunction;

/// Reads of whichever version is served. Who has taken a version goes on reading that one, whatever is served
/// meanwhile. Thread-safe.
///
/// @param <V> what is made of a document
public final class VersionedReads<V> {
    /// A version and how it is read.
    ///
    /// @param version its number
    /// @param reads of its documents
    /// @param <V> what is made of a document
    public record Taken<V>(int version, GatheredReads<V> reads) {}

    private final Versioned<Taken<V>> versioned;

    /// @param sources where the documents of a version are read
    /// @param limits of the reads of one version
    public VersionedReads(ActiveVersion active, IntFunction<KeyedSource<V>> sources, ReadLimits limits) {
        versioned = new Versioned<>(
                active, version -> new Taken<>(version, new GatheredReads<>(sources.apply(version), limits)));
    }

    /// The version that is served now.
    ///
    /// @throws io.baedal.query.problem.Problem before there ever was one
    public Taken<V> take() {
        return versioned.take();
    }

    /// The database with the documents of a version.
    public static String database(String view, int version) {
        return view + "-v" + version;
    }
}
