package io.baedal.local.launcher.cache;

import java.nio.file.Path;
import java.util.List;

/// What the JVM learns in a run that has no cache yet, and the cache that is made of it.
///
/// @param options the JVM's, which the cache is good for
/// @param notes what the JVM writes when it ends
/// @param cache made of the notes
record Training(String label, Path jar, List<String> options, Path notes, Path cache) {}
