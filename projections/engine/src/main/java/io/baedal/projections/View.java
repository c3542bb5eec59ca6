package io.baedal.projections;

import java.util.List;

/// A read-optimised copy of what happened: what it listens to, its documents, its folds. Found with
/// [java.util.ServiceLoader]: a view is one folder and one line in `META-INF/services/io.baedal.projections.View`.
///
/// Implementations are immutable and shared between threads.
public interface View {
    /// The view's name, as operators type it. It is also the name of its main collection, the beginning of its Mongo
    /// databases and the end of its consumer group: lower case letters, digits and hyphens.
    String name();

    /// Goes up by one when the same events fold to other documents than before. Documents of the version before are
    /// kept and served until they are rebuilt, as long as that one is on the class path, too.
    default int version() {
        return 1;
    }

    /// Everything that the documents are made of: one entry for each category of streams.
    List<Source<?, ?>> sources();

    /// The indexes beyond `_id` that queries need; created at start.
    default List<ViewIndex> indexes() {
        return List.of();
    }
}
