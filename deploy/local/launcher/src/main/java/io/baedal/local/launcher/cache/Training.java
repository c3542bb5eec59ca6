package io.baedal.local.launcher.cache;

import java.nio.file.Path;
import java.util.List;

/// A run of a program from which the JVM, when the program has ended in order, makes a cache.
///
/// @param label what the program is
/// @param cache where the cache will be
public record Training(String label, Path cache) {

    /// The JVM's options for the run, beside the program's own.
    public List<String> options() {
        return List.of("-XX:AOTCacheOutput=" + unfinished());
    }

    /// What the JVM writes when the run ends, and makes the cache of.
    Path notes() {
        return cache.resolveSibling(cache.getFileName() + ".new.config");
    }

    Path unfinished() {
        return cache.resolveSibling(cache.getFileName() + ".new");
    }
}
