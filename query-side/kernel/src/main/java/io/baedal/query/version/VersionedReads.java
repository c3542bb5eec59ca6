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

    private final ActiveVersion active;
    private final IntFunction<KeyedSource<V>> sources;
    private final ReadLimits limits;
    private volatile Taken<V> last;

    /// @param sources where the documents of a version are read
    /// @param limits of the reads of one version
    public VersionedReads(ActiveVersion active, IntFunction<KeyedSource<V>> sources, ReadLimits limits) {
        this.active = active;
        this.sources = sources;
        this.limits = limits;
    }

    /// The version that is served now.
    ///
    /// @throws io.baedal.query.problem.Problem before there ever was one
    public Taken<V> take() {
        return of(active.number());
    }

    /// The version that an answer has taken already, for what else goes into it.
    public Taken<V> of(int version) {
        var taken = last;
        return taken != null && taken.version() == version ? taken : follow(version);
    }

    private synchronized Taken<V> follow(int version) {
        if (last == null || last.version() != version) {
            last = new Taken<>(version, new GatheredReads<>(sources.apply(version), limits));
        }
        return last;
    }

    /// The database with the documents of a version.
    public static String database(String view, int version) {
        return view + "-v" + version;
    }
}
