package io.baedal.query.version;

import java.util.function.IntFunction;

/// How the documents of whichever version is served are read. Who has taken a version goes on with that one, whatever
/// is served meanwhile. Thread-safe.
///
/// @param <T> how the documents of one version are read
public final class Versioned<T> {
    private record Made<T>(int version, T reads) {}

    private final ActiveVersion active;
    private final IntFunction<T> making;
    private volatile Made<T> last;

    /// @param making how a version is read; asked once when another one is served
    public Versioned(ActiveVersion active, IntFunction<T> making) {
        this.active = active;
        this.making = making;
    }

    /// How the version that is served now is read.
    ///
    /// @throws io.baedal.query.problem.Problem before there ever was one
    public T take() {
        int version = active.number();
        var made = last;
        return (made != null && made.version == version ? made : follow(version)).reads;
    }

    private synchronized Made<T> follow(int version) {
        if (last == null || last.version != version) {
            last = new Made<>(version, making.apply(version));
        }
        return last;
    }
}
